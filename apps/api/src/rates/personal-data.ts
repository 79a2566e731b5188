import type { PersonalDataHandler } from "../platform/personal-data.ts";
import { forgetAuthor, listCalculationsOf } from "./repository.ts";

/** Which calculations a person began, submitted, approved or published. They are the organisation's, and stay without the name. */
export const ratesPersonalData: PersonalDataHandler = {
  async exportData(db, personId) {
    const rows = await listCalculationsOf(db, personId);
    return {
      rateCalculations: rows.map((row) => ({
        id: row.id,
        offer: row.offer,
        year: row.year,
        status: row.status,
        createdAt: row.createdAt,
        did: [
          row.started_by === personId && "started",
          row.submitted_by === personId && "submitted",
          row.approved_by === personId && "approved",
          row.published_by === personId && "published",
        ].filter((deed) => deed !== false),
      })),
    };
  },
  async eraseData(tx, personId) {
    await forgetAuthor(tx, personId);
    return { fileIds: [] };
  },
};
