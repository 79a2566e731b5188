import type { Platform } from "../../../platform/context.ts";
import type { Db } from "../../../platform/db/connect.ts";
import { foldText } from "../../../platform/fold-text.ts";
import { createId, hashSecret } from "../../../platform/ids.ts";
import { deriveParticipantSecret } from "../../messages/index.ts";
import { insertNotes, insertParticipants } from "./repository.ts";
import type { SeatingEvent } from "./seating-event.ts";

export type AnswerValue = string | string[] | boolean | number;

/** What people say of themselves when they sign up. */
export interface ParticipantDetails {
  readonly answers: readonly { readonly questionId: string; readonly answer: AnswerValue }[];
  readonly diet: string;
  readonly access: string;
  readonly showsToParticipants: boolean;
  readonly showsToPublic: boolean;
}

/** One person of a party. The address of somebody with an account is read there, and not kept twice. */
export interface NewParticipant extends ParticipantDetails {
  readonly key: ParticipantKey;
  readonly personId: string | null;
  readonly name: string;
  readonly email: string | null;
  readonly title: string;
}

/** The id of a participant to be, and what is stored of the secret in the participant's own address. */
export interface ParticipantKey {
  readonly id: string;
  readonly secretHash: string;
}

/** Who says nothing of themselves. */
export const noDetails: ParticipantDetails = {
  answers: [],
  diet: "",
  access: "",
  showsToParticipants: false,
  showsToPublic: false,
};

/** Made before the transaction, for the key to the secrets is read past it. */
export async function createParticipantKey({ db }: Platform): Promise<ParticipantKey> {
  const id = createId();
  return { id, secretHash: hashSecret(await deriveParticipantSecret(db, id)) };
}

/** Stores the people of a party; what the event does not ask for is not kept. */
export async function storeParticipants(
  tx: Db,
  {
    event,
    registrationId,
    people,
  }: { event: SeatingEvent; registrationId: string; people: readonly NewParticipant[] },
): Promise<void> {
  await insertParticipants(
    tx,
    people.map(({ key, personId, name, email, title, showsToParticipants, showsToPublic }) => ({
      id: key.id,
      event_id: event.id,
      registration_id: registrationId,
      person_id: personId,
      name,
      sort_name: foldText(name),
      email: personId === null ? email : null,
      title,
      shows_to_participants: showsToParticipants ? 1 : 0,
      shows_to_public: showsToPublic ? 1 : 0,
      secret_hash: key.secretHash,
      withdrawn_at: null,
      erased_at: null,
    })),
  );
  const notes = people.map(({ key, ...details }) => toNotes(event, key.id, details));
  await insertNotes(tx, {
    sensitive: notes.flatMap(({ sensitive }) => sensitive),
    answers: notes.flatMap(({ answers }) => answers),
  });
}

/** What is kept apart of one participant. */
export function toNotes(
  event: SeatingEvent,
  participantId: string,
  details: Pick<ParticipantDetails, "answers" | "diet" | "access">,
) {
  const ids = { participant_id: participantId, event_id: event.id };
  const diet = event.asks_diet === 1 ? details.diet : "";
  const access = event.asks_access === 1 ? details.access : "";
  return {
    sensitive: diet === "" && access === "" ? [] : [{ ...ids, diet, access }],
    answers: details.answers.map(({ questionId, answer }) => ({
      ...ids,
      question_id: questionId,
      answer: JSON.stringify(answer),
    })),
  };
}
