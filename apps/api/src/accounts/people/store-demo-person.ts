import type { Competence } from "@rammevaerk/domain/accounts";
import type { Db } from "../../platform/db/connect.ts";
import { foldText } from "../../platform/fold-text.ts";
import { createId } from "../../platform/ids.ts";
import { insertAffiliation } from "../affiliations/repository.ts";
import type { PeopleTable } from "../tables.ts";
import { findPersonByEmail, insertPerson, replaceCompetences } from "./repository.ts";

/** An invented person with a place to work and what they know. */
export interface DemoPersonRecord
  extends Pick<PeopleTable, "email" | "name" | "title" | "language" | "visibility"> {
  /** As `hashPassword` makes it. */
  readonly passwordHash: string;
  readonly organisationId: string;
  readonly languages: readonly string[];
  readonly competences: readonly Competence[];
  readonly askMeAbout: string;
  readonly asksPerMonth: number;
  readonly isNotNow: boolean;
  /** The instant at which the account was made; the affiliation began on that day. */
  readonly createdAt: string;
}

/** Stores an invented person, marked as such, unless the address has an account. Answers the person's id either way. */
export async function storeDemoPerson(tx: Db, person: DemoPersonRecord): Promise<string> {
  const known = await findPersonByEmail(tx, person.email);
  if (known !== undefined) return known.id;
  const id = createId();
  await insertPerson(tx, {
    id,
    email: person.email,
    name: person.name,
    sort_name: foldText(person.name),
    title: person.title,
    language: person.language,
    password_hash: person.passwordHash,
    status: "active",
    two_factor_secret: null,
    two_factor_since: null,
    two_factor_step: null,
    languages: JSON.stringify(person.languages),
    ask_me_about: person.askMeAbout,
    asks_per_month: person.asksPerMonth,
    is_not_now: person.isNotNow ? 1 : 0,
    visibility: person.visibility,
    is_demo: 1,
    created_at: person.createdAt,
  });
  await insertAffiliation(tx, {
    id: createId(),
    person_id: id,
    organisation_id: person.organisationId,
    title: person.title,
    valid_from: person.createdAt.slice(0, 10),
    valid_to: null,
    status: "confirmed",
  });
  await replaceCompetences(tx, id, person.competences);
  return id;
}
