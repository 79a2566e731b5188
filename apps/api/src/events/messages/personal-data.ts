import type { PersonalDataHandler } from "../../platform/personal-data.ts";
import { forgetSender, listMessagesOf } from "./own/repository.ts";

/** What a person wrote to participants as an organiser. It stays with the event, without the name. */
export const messagesPersonalData: PersonalDataHandler = {
  async exportData(db, personId) {
    const rows = await listMessagesOf(db, personId);
    return {
      eventMessages: rows.map((row) => ({
        eventId: row.event_id,
        subject: row.subject,
        body: row.body,
        sentAt: row.sent_at,
      })),
    };
  },
  async eraseData(tx, personId) {
    await forgetSender(tx, personId);
    return { fileIds: [] };
  },
};
