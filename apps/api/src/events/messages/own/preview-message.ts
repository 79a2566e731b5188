import type { MessageAudience, MessagePreview } from "@rammevaerk/contracts/event-messages";
import type { SignedInContext } from "../../../platform/context.ts";
import { type AudienceCount, countAudience, listAudienceNames } from "../audience/repository.ts";

const namesShown = 10;

/** Who would get a message now, counted, with the first names. Who has not answered a survey stays unnamed. */
export async function previewMessage(
  { platform: { db } }: SignedInContext,
  { eventId, audience }: { readonly eventId: string; readonly audience: MessageAudience },
): Promise<MessagePreview> {
  const counts = await countAudience(db, eventId, { kind: audience });
  const reached = counts.filter(({ has_address }) => has_address === 1);
  const isNamed = audience !== "not-answered-survey";
  return {
    receivers: sum(reached),
    withoutAddress: sum(counts) - sum(reached),
    byState: isNamed
      ? addUp(reached, ({ state }) => state).map(([state, participants]) => ({ state, participants }))
      : [],
    byOrganisation: isNamed
      ? addUp(reached, ({ organisation }) => organisation).map(([name, participants]) => ({
          name,
          participants,
        }))
      : [],
    names: isNamed
      ? await listAudienceNames(db, { eventId, audience: { kind: audience }, size: namesShown })
      : [],
  };
}

function sum(counts: readonly AudienceCount[]): number {
  return counts.reduce((total, { participants }) => total + participants, 0);
}

function addUp<Key>(counts: readonly AudienceCount[], keyOf: (count: AudienceCount) => Key): [Key, number][] {
  return [...Map.groupBy(counts, keyOf)].map(([key, group]) => [key, sum(group)]);
}
