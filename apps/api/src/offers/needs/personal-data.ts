import type { PersonalDataHandler } from "../../platform/personal-data.ts";
import { deleteNeedsOf, listNeedRows } from "./repository.ts";

/** The needs that somebody has kept. */
export const needsPersonalData: PersonalDataHandler = {
  async exportData(db, personId) {
    const rows = await listNeedRows(db, personId);
    return {
      needs: rows.map(({ name, need, created_at }) => ({
        name,
        need: JSON.parse(need) as unknown,
        createdAt: created_at,
      })),
    };
  },
  async eraseData(tx, personId) {
    await deleteNeedsOf(tx, personId);
    return { fileIds: [] };
  },
};
