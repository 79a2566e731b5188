import type { Platform } from "../../../platform/context.ts";
import { AppError } from "../../../platform/errors.ts";
import type { PersonalDataHandler } from "../../../platform/personal-data.ts";
import { type Cancellation, cancelParticipants } from "../leaving/cancel-participants.ts";
import { forgetParticipant, listAnswersWithQuestions, listParticipationsOf } from "./repository.ts";

const participantGoneTopic = "event-participant-gone";

/** What a person was signed up for, and said of themselves. Seats and places that they still hold go to others. */
export const registrationsPersonalData: PersonalDataHandler = {
  async exportData(db, personId) {
    const answers = Map.groupBy(await listAnswersWithQuestions(db, personId), (row) => row.participant_id);
    const rows = await listParticipationsOf(db, personId);
    return {
      registrations: rows.map((row) => ({
        event: row.event,
        startsAt: row.starts_at,
        pool: row.pool,
        state: row.state,
        organisation: row.organisation,
        showsToParticipants: row.shows_to_participants === 1,
        showsToPublic: row.shows_to_public === 1,
        diet: row.diet ?? "",
        access: row.access ?? "",
        answers: (answers.get(row.id) ?? []).map(({ label, answer }) => ({
          question: label,
          answer: JSON.parse(answer) as unknown,
        })),
        registeredAt: row.created_at,
        withdrawnAt: row.withdrawn_at,
      })),
    };
  },

  async eraseData(tx, personId) {
    const rows = await listParticipationsOf(tx, personId);
    await forgetParticipant(
      tx,
      personId,
      rows.map(({ id }) => id),
    );
    const holding = rows.filter((row) => row.withdrawn_at === null);
    return {
      fileIds: [],
      messages: holding.map((row) => ({
        topic: participantGoneTopic,
        payload: { eventId: row.event_id, registrationId: row.registration_id, participantId: row.id },
      })),
    };
  },
};

/** Names who gives the seats of those whose account is gone to others. What is over stays as it was, without the name. */
export function startPersonalData(platform: Platform): void {
  platform.outbox.handle(participantGoneTopic, async (payload) => {
    const ctx = { platform, actor: null };
    await cancelParticipants(ctx, payload as unknown as Cancellation).catch((error: unknown) => {
      if (!(error instanceof AppError)) throw error;
    });
  });
}
