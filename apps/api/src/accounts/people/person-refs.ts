import type { PersonRef } from "@rammevaerk/contracts/accounts";
import { findCurrentAffiliation } from "@rammevaerk/domain/accounts";
import type { Clock } from "../../platform/clock.ts";
import type { Db } from "../../platform/db/connect.ts";
import { listAffiliations } from "../affiliations/repository.ts";
import { todayIn } from "../../platform/today.ts";
import { listPeople } from "./repository.ts";

/**
 * How people appear beside what they wrote: name, title, and the organisation they belong to today (or the one that
 * has taken it over). Ids of people who have left are not in the answer.
 * @example const refs = await listPersonRefs(db, authorIds, clock); refs.get(id)?.name
 */
export async function listPersonRefs(
  db: Db,
  ids: readonly string[],
  clock: Clock,
): Promise<Map<string, PersonRef>> {
  const wanted = [...new Set(ids)];
  const today = todayIn(clock);
  const people = await listPeople(db, wanted);
  const affiliations = Map.groupBy(await listAffiliations(db, wanted, today), (row) => row.person_id);
  return new Map(
    people.map((person) => {
      const own = (affiliations.get(person.id) ?? []).map((row) => ({
        ...row,
        validFrom: row.valid_from,
        validTo: row.valid_to,
      }));
      const current = findCurrentAffiliation(own, today);
      const ref: PersonRef = {
        id: person.id,
        name: person.name,
        title: current === undefined || current.title === "" ? person.title : current.title,
        organisation: current === undefined ? null : (current.successor_name ?? current.name),
      };
      return [person.id, ref];
    }),
  );
}

/** The same for one person; absent when the person has left. */
export async function findPersonRef(db: Db, id: string, clock: Clock): Promise<PersonRef | undefined> {
  return (await listPersonRefs(db, [id], clock)).get(id);
}
