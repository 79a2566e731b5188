import type { PersonalDataHandler } from "../../../platform/personal-data.ts";
import { deleteAddress, findAddress } from "./repository.ts";

/** A person's calendar address. */
export const calendarPersonalData: PersonalDataHandler = {
  async exportData(db, personId) {
    const row = await findAddress(db, personId);
    if (row === undefined) return { calendarAddress: null };
    return {
      calendarAddress: {
        includesMemberships: row.includes_memberships === 1,
        createdAt: row.created_at,
        lastReadOn: row.last_read_on,
      },
    };
  },
  async eraseData(tx, personId) {
    await deleteAddress(tx, personId);
    return { fileIds: [] };
  },
};
