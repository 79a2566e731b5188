import { codeOf } from "../errors/read-problem.ts";
import { askToSignIn } from "../session/sign-in-request.ts";

interface Upload {
  readonly file: File;
  /** The door of the server that takes it, with what it asks in the address. */
  readonly door: string;
  /** Called with 0 to 100 while the file is on its way. */
  readonly onProgress: (percent: number) => void;
  readonly signal?: AbortSignal;
}

/**
 * Sends one file to the server, and answers what the server says of it. Asks the reader to sign in again when the session
 * has run out, and then sends once more.
 *
 * @throws what `readProblem` can read: a refusal of the server, or a TypeError when there was no answer
 */
export async function uploadFile(upload: Upload): Promise<unknown> {
  try {
    return await send(upload);
  } catch (error) {
    if (codeOf(error) !== "sign-in-needed" || !(await askToSignIn(true))) throw error;
    return send(upload);
  }
}

/** By XMLHttpRequest, for `fetch` does not tell how much has been sent. */
function send({ file, door, onProgress, signal }: Upload): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    const body = new FormData();
    body.append("file", file);
    request.open("POST", door);
    request.setRequestHeader("x-rammevaerk", "1");
    request.responseType = "json";
    request.upload.addEventListener("progress", ({ loaded, total }) =>
      onProgress(total === 0 ? 0 : Math.floor((loaded / total) * 100)),
    );
    request.addEventListener("load", () => {
      if (request.status === 200) resolve(request.response);
      else reject(readRefusal(request.response));
    });
    request.addEventListener("error", () => reject(new TypeError("The file could not be sent")));
    request.addEventListener("abort", () => reject(new DOMException("Taken away", "AbortError")));
    signal?.addEventListener("abort", () => request.abort());
    request.send(body);
  });
}

/** The server's refusal in the form that a refused call has, so that one reader reads both. */
function readRefusal(response: unknown): Error {
  const refusal = response as { error?: { data?: unknown } } | null;
  return Object.assign(new Error("The file was refused"), { data: refusal?.error?.data });
}
