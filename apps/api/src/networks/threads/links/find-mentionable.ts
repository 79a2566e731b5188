import type { PersonRef } from "@rammevaerk/contracts/accounts";
import { listPersonRefs } from "../../../accounts/index.ts";
import { isoNow } from "../../../platform/clock.ts";
import type { SignedInContext } from "../../../platform/context.ts";
import { containsPattern } from "../../../platform/db/dialect.ts";
import { foldText } from "../../../platform/fold-text.ts";
import { listMembersByName } from "./repository.ts";

const shownCount = 8;

/** The first few members of a network, but for oneself, whose name holds a text, to be mentioned with an @. */
export async function findMentionable(
  { platform: { db, clock }, actor }: SignedInContext,
  { networkId, text }: { readonly networkId: string; readonly text: string },
): Promise<{ people: PersonRef[] }> {
  const ids = await listMembersByName(db, {
    networkId,
    pattern: containsPattern(foldText(text)),
    exceptId: actor.personId,
    at: isoNow(clock),
    limit: shownCount,
  });
  const refs = await listPersonRefs(db, ids, clock);
  return { people: ids.flatMap((id) => refs.get(id) ?? []) };
}
