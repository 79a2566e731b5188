import type { Db } from "../../platform/db/connect.ts";
import { AppError } from "../../platform/errors.ts";
import type { PeopleTable } from "../tables.ts";
import { findPerson } from "./repository.ts";

/**
 * The person with an id.
 * @throws AppError not-found, as when the account was deleted a moment ago in another window
 */
export async function getPersonRow(db: Db, id: string): Promise<PeopleTable> {
  const person = await findPerson(db, id);
  if (person === undefined) throw new AppError("not-found");
  return person;
}
