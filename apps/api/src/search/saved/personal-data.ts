import type { PersonalDataHandler } from "../../platform/personal-data.ts";
import { toQuery } from "./change-saved.ts";
import { deleteSavedOf, listSavedOf } from "./repository.ts";

/** The searches that a person keeps. What anybody looks for is counted without persons, so there is nothing else. */
export const savedSearchesPersonalData: PersonalDataHandler = {
  async exportData(db, personId) {
    const rows = await listSavedOf(db, personId);
    return {
      savedSearches: rows.map((row) => ({
        name: row.name,
        query: toQuery(row),
        notifies: row.notifies === 1,
        createdAt: row.created_at,
        seenAt: row.seen_at,
        toldOn: row.told_on,
        hasFeed: row.feed_secret_hash !== null,
      })),
    };
  },
  async eraseData(tx, personId) {
    await deleteSavedOf(tx, personId);
    return { fileIds: [] };
  },
};
