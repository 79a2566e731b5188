import { type Clock, isoNow } from "../../platform/clock.ts";
import type { Db } from "../../platform/db/connect.ts";
import { foldText } from "../../platform/fold-text.ts";
import { createId } from "../../platform/ids.ts";
import type { PeopleTable } from "../tables.ts";
import { insertPerson } from "./repository.ts";

/** Stores a new person who shows themselves to fellow members only, and is not asked anything before choosing to be. Answers the id. */
export async function createPerson(
  tx: Db,
  clock: Clock,
  person: Pick<PeopleTable, "email" | "name" | "title" | "language" | "password_hash" | "status">,
): Promise<string> {
  const id = createId();
  await insertPerson(tx, {
    ...person,
    id,
    sort_name: foldText(person.name),
    two_factor_secret: null,
    two_factor_since: null,
    two_factor_step: null,
    languages: JSON.stringify([person.language]),
    ask_me_about: "",
    asks_per_month: 0,
    is_not_now: 0,
    visibility: "network-members",
    is_demo: 0,
    created_at: isoNow(clock),
  });
  return id;
}
