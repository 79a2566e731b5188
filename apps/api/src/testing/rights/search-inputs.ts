import { isoNow } from "../../platform/clock.ts";
import { createId } from "../../platform/ids.ts";
import { type MakeInput, nothing } from "./make-input.ts";
import { contentWord, type World } from "./world.ts";

/** A saved search of whoever knocks; a visitor has none and guesses. */
const ownSaved = async ({ t: { platform } }: World, actorId: string | null) => {
  const savedSearchId = createId();
  if (actorId === null) return { savedSearchId };
  const now = isoNow(platform.clock);
  await platform.db
    .insertInto("saved_searches")
    .values({
      id: savedSearchId,
      person_id: actorId,
      name: "Min søgning",
      text: "botilbud",
      kind: null,
      region_id: null,
      target_group: null,
      age: null,
      notifies: 0,
      created_at: now,
      seen_at: now,
      looked_at: now,
      told_on: null,
      feed_secret_hash: null,
    })
    .execute();
  return { savedSearchId };
};

export const searchInputs: Readonly<Record<string, MakeInput>> = {
  "search.find": () => ({ text: contentWord }),
  "search.suggest": () => ({ text: contentWord.slice(0, 4) }),
  "search.recordOpened": () => ({ text: "botilbud", kind: "offer" }),
  "search.related": ({ inside }) => ({ kind: "network", subjectId: inside.networkId }),
  "search.listMisses": () => ({ kind: "nothing-opened" }),
  "search.status": nothing,
  "search.saved.list": nothing,
  "search.saved.save": () => ({ name: "Min søgning", query: { text: contentWord }, notifies: true }),
  "search.saved.change": async (world, actorId) => ({
    ...(await ownSaved(world, actorId)),
    name: "Et andet navn",
    notifies: true,
  }),
  "search.saved.remove": ownSaved,
  "search.saved.makeFeed": ownSaved,
  "search.saved.markSeen": ownSaved,
};
