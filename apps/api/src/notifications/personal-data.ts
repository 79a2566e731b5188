import type { PersonalDataHandler } from "../platform/personal-data.ts";
import { forgetPerson, listAllOf, listSettings } from "./repository.ts";

/** What a person was told and gets mail about. Others' notifications no longer say who caused them. */
export const notificationsPersonalData: PersonalDataHandler = {
  async exportData(db, personId) {
    const rows = await listAllOf(db, personId);
    return {
      settings: (await listSettings(db, [personId])).get(personId) ?? null,
      notifications: rows.map((row) => ({
        kind: row.kind,
        subjectKind: row.subject_kind,
        subjectId: row.subject_id,
        createdAt: row.created_at,
        readAt: row.read_at,
      })),
    };
  },
  async eraseData(tx, personId) {
    await forgetPerson(tx, personId);
    return { fileIds: [] };
  },
};
