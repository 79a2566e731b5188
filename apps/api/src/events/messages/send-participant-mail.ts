import { isoNow } from "../../platform/clock.ts";
import type { Platform } from "../../platform/context.ts";
import { hashSecret } from "../../platform/ids.ts";
import { listOwnerNames } from "../calendar/repository.ts";
import { causeHolds } from "./cause-holds.ts";
import { keyOfCause, type MailCause, mailCause } from "./mail-cause.ts";
import { deriveParticipantSecret } from "./participant-secret.ts";
import { findMailSubject, hasMailing, type MailSubject } from "./repository.ts";
import { mailTexts } from "./texts.ts";
import { writeInvitation } from "./write-invitation.ts";
import { describeEvent, writeWording } from "./write-wording.ts";

/** Writes and sends the mail of one cause to one participant. Nothing is sent when it no longer holds or there is no address. */
export async function sendParticipantMail(
  platform: Platform,
  payload: Record<string, unknown>,
  messageId: string,
): Promise<void> {
  const { db, clock, env, mailer } = platform;
  const cause = mailCause.parse(payload["cause"]);
  const now = isoNow(clock);
  const subject = await findMailSubject(db, String(payload["participantId"]));
  if (subject === undefined || subject.email === null || !causeHolds(cause, subject, now)) return;
  if (await isToldLater(platform, cause, subject)) return;
  const wording = await writeWording(platform, cause, subject);
  if (wording === undefined) return;
  const { email, language } = subject;
  const owners = (await listOwnerNames(db, [subject.id])).get(subject.id) ?? [];
  const calendar = writeInvitation(env, cause, { subject, email, owners, now });
  await mailer.send(
    {
      to: email,
      language,
      subject: wording.subject,
      paragraphs: [
        ...(subject.name === null ? [] : [mailTexts[language].greeting(subject.name)]),
        ...wording.paragraphs,
        describeEvent(subject),
        wording.why,
      ],
      action: { label: wording.action, url: await createActionUrl(platform, cause, subject) },
      ...(calendar === undefined ? {} : { calendar }),
      about: subject.id,
    },
    messageId,
  );
}

/** A second change that is announced as well tells the state of things better than the first. */
async function isToldLater({ db }: Platform, cause: MailCause, subject: MailSubject): Promise<boolean> {
  if (cause.kind !== "event-changed" || cause.sequence >= subject.sequence) return false;
  return hasMailing(db, subject.participant_id, keyOfCause({ ...cause, sequence: subject.sequence }));
}

/** The event's page for people with an account; for others their own secret address, as long as it is open. */
async function createActionUrl(
  { db, env }: Platform,
  cause: MailCause,
  { id, participant_id, person_id, secret_hash }: MailSubject,
): Promise<string> {
  const page = `${env.PUBLIC_URL}/arrangementer/${id}`;
  if (person_id !== null) return cause.kind.startsWith("survey") ? `${page}/evaluering` : page;
  const secret = await deriveParticipantSecret(db, participant_id);
  return secret_hash === hashSecret(secret) ? `${env.PUBLIC_URL}/tilmelding/${secret}` : page;
}
