import type { SignedInContext } from "../../platform/context.ts";
import { foldText } from "../../platform/fold-text.ts";
import { listCodesNamed } from "./list-codes-named.ts";
import {
  type ExpertFilter,
  type ExpertRow,
  listExpertRows,
  listHoldersOf,
  listPeopleInOrganisationsNamed,
} from "./repository.ts";

/**
 * Those who match, by name. Each word of the text stands in a person's name, title or own words, or in the name of
 * one of their organisations or competences.
 */
export async function findExperts(
  { platform: { db } }: SignedInContext,
  filter: ExpertFilter,
  text: string | undefined,
): Promise<ExpertRow[]> {
  const words = foldText(text ?? "")
    .split(" ")
    .filter(Boolean);
  let found = await listExpertRows(db, filter);
  for (const word of words) {
    const known = await listHoldersOf(db, listCodesNamed(word));
    const placed = await listPeopleInOrganisationsNamed(db, word, filter.today);
    found = found.filter(
      (person) =>
        person.sort_name.includes(word) ||
        known.has(person.id) ||
        placed.has(person.id) ||
        foldText(`${person.title} ${person.ask_me_about}`).includes(word),
    );
  }
  return found;
}
