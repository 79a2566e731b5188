import { countAttempt, forgetAttempts } from "../../platform/attempts.ts";
import type { SignedInContext } from "../../platform/context.ts";
import { AppError } from "../../platform/errors.ts";
import { getPersonRow } from "../people/get-person-row.ts";
import type { PeopleTable } from "../tables.ts";
import { isRightPassword } from "./password-hash.ts";

const ownPasswordLimit = { kind: "own-password", most: 10, minutes: 15 };

/**
 * Asks a signed-in person for the password before something that can't be undone. Answers the person.
 * @throws AppError wrong-credentials; too-many-attempts
 */
export async function checkOwnPassword(ctx: SignedInContext, password: string): Promise<PeopleTable> {
  const { personId } = ctx.actor;
  await countAttempt(ctx, ownPasswordLimit, personId);
  const person = await getPersonRow(ctx.platform.db, personId);
  if (!(await isRightPassword(person.password_hash, password))) throw new AppError("wrong-credentials");
  await forgetAttempts(ctx, ownPasswordLimit, personId);
  return person;
}
