import type { OfferImport } from "@rammevaerk/contracts/offer-desk";
import { codeOf } from "../../../platform/errors/read-problem.ts";
import { askToSignIn } from "../../../platform/session/sign-in-request.ts";

interface Sending {
  readonly file: File;
  readonly operatorId: string;
  /** Called with 0 to 100 while the file is on its way. */
  readonly onProgress: (percent: number) => void;
}

/**
 * Hands a spreadsheet in. Asks the reader to sign in again when the session has run out, and then sends once more.
 *
 * @throws what `readProblem` can read: a refusal of the server, or a TypeError when there was no answer
 */
export async function uploadSheet(sending: Sending): Promise<OfferImport> {
  try {
    return await send(sending);
  } catch (error) {
    if (codeOf(error) !== "sign-in-needed" || !(await askToSignIn(true))) throw error;
    return send(sending);
  }
}

/** By XMLHttpRequest, for `fetch` does not tell how much has been sent. */
function send({ file, operatorId, onProgress }: Sending): Promise<OfferImport> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    const body = new FormData();
    body.append("file", file);
    request.open("POST", `/api/offers/imports?${new URLSearchParams({ operatorId }).toString()}`);
    request.setRequestHeader("x-rammevaerk", "1");
    request.responseType = "json";
    request.upload.addEventListener("progress", ({ loaded, total }) =>
      onProgress(total === 0 ? 0 : Math.floor((loaded / total) * 100)),
    );
    request.addEventListener("load", () => {
      if (request.status === 200) return resolve(request.response as OfferImport);
      const refusal = request.response as { error?: { data?: unknown } } | null;
      return reject(Object.assign(new Error("The file was refused"), { data: refusal?.error?.data }));
    });
    request.addEventListener("error", () => reject(new TypeError("The file could not be sent")));
    request.send(body);
  });
}
