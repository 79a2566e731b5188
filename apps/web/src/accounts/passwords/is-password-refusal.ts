import type { ErrorCode } from "@rammevaerk/contracts/errors";

/** Whether the server refused a new password because it is easy to guess. */
export function isPasswordRefusal(code: ErrorCode): boolean {
  return code === "password-too-common" || code === "password-too-personal";
}
