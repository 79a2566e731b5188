import { visibleEvents } from "../events/index.ts";
import { visibleExperiences, visibleLibrary } from "../methods/index.ts";
import { readableNetworks, visibleNetworks } from "../networks/index.ts";
import type { Actor } from "../platform/actor.ts";
import type { Db } from "../platform/db/connect.ts";
import { readableCalculations } from "../rates/index.ts";
import { countUnread, type ReaderScope } from "./repository.ts";

/** Whose notifications are read, and what they may be about: the same policies as on the pages themselves. */
export function scopeOf(actor: Actor): { personId: string; scope: ReaderScope } {
  return {
    personId: actor.personId,
    scope: {
      visible: visibleNetworks(actor),
      readable: readableNetworks(actor),
      calculations: readableCalculations(actor),
      events: visibleEvents(actor),
      experiences: visibleExperiences(actor),
      library: visibleLibrary(actor),
    },
  };
}

/** How many unread notifications somebody has who may still see what they are about; at most 100 are counted. */
export function countUnreadOf(db: Db, actor: Actor): Promise<number> {
  return countUnread(db, scopeOf(actor));
}
