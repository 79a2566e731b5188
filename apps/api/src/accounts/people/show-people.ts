import type { PersonRef, personCard } from "@rammevaerk/contracts/accounts";
import { mayBeSeen } from "@rammevaerk/domain/accounts";
import { calculateMonthStart } from "@rammevaerk/domain/networks";
import type { z } from "zod";
import { isoNow } from "../../platform/clock.ts";
import type { SignedInContext } from "../../platform/context.ts";
import { AppError } from "../../platform/errors.ts";
import { foldText } from "../../platform/fold-text.ts";
import { findPersonRef, listPersonRefs } from "./person-refs.ts";
import { readLanguages } from "./profile.ts";
import {
  countAsksSince,
  findPeopleByName,
  findPerson,
  listCompetences,
  listSharedNetworks,
} from "./repository.ts";

const mostFound = 20;

/**
 * What somebody else lets the reader see of them.
 * @throws AppError not-found for who does not exist and for who is not shown, alike
 */
export async function getPerson(
  { platform: { db, clock }, actor }: SignedInContext,
  { id }: { id: string },
): Promise<z.infer<typeof personCard>> {
  const now = isoNow(clock);
  const person = await findPerson(db, id);
  const isSelf = id === actor.personId;
  const shared = isSelf ? [] : await listSharedNetworks(db, [actor.personId, id], now);
  const ref = await findPersonRef(db, id, clock);
  if (
    person === undefined ||
    ref === undefined ||
    person.status !== "active" ||
    !mayBeSeen(person.visibility, { isSelf, sharesNetwork: shared.length > 0 })
  ) {
    throw new AppError("not-found");
  }
  const asks = await countAsksSince(db, id, calculateMonthStart(now));
  return {
    ...ref,
    languages: readLanguages(person.languages),
    competences: await listCompetences(db, id),
    askMeAbout: person.ask_me_about,
    isAvailable: person.is_not_now === 0 && asks < person.asks_per_month,
    sharedNetworks: shared,
  };
}

/** People by parts of their names, among those who let the reader see them; at most twenty. */
export async function findPeople(
  { platform: { db, clock }, actor }: SignedInContext,
  { text }: { text: string },
): Promise<PersonRef[]> {
  const words = foldText(text)
    .split(" ")
    .filter((word) => word !== "");
  if (words.length === 0) return [];
  const ids = await findPeopleByName(db, { words, readerId: actor.personId, now: isoNow(clock) }, mostFound);
  const refs = await listPersonRefs(db, ids, clock);
  return ids.flatMap((id) => refs.get(id) ?? []);
}
