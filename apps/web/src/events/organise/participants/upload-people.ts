import type { ImportPreview } from "@rammevaerk/contracts/event-registrations";
import { codeOf } from "../../../platform/errors/read-problem.ts";
import { askToSignIn } from "../../../platform/session/sign-in-request.ts";

interface Sending {
  readonly file: File;
  readonly eventId: string;
}

/**
 * Hands a list of people in for a dry run. Asks the reader to sign in again when the session has run out, and then
 * sends once more.
 *
 * @throws what `readProblem` can read: a refusal of the server, or a TypeError when there was no answer
 */
export async function uploadPeople(sending: Sending): Promise<ImportPreview> {
  try {
    return await send(sending);
  } catch (error) {
    if (codeOf(error) !== "sign-in-needed" || !(await askToSignIn(true))) throw error;
    return send(sending);
  }
}

async function send({ file, eventId }: Sending): Promise<ImportPreview> {
  const body = new FormData();
  body.append("file", file);
  const headers = { "x-rammevaerk": "1" };
  const response = await fetch(`/api/events/${eventId}/imports`, { method: "POST", headers, body });
  if (response.ok) return (await response.json()) as ImportPreview;
  const refusal = (await response.json()) as { error?: { data?: unknown } } | null;
  throw Object.assign(new Error("The file was refused"), { data: refusal?.error?.data });
}
