import { checkPassword, type PasswordOwner } from "@rammevaerk/domain/accounts";
import { AppError } from "../../platform/errors.ts";

/** @throws AppError password-too-common, password-too-personal */
export function checkNewPassword(password: string, owner: PasswordOwner): void {
  const weakness = checkPassword(password, owner);
  if (weakness !== undefined) throw new AppError(weakness);
}
