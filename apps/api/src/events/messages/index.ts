export { announceCancellation, announceChange, announceSurvey } from "./announce.ts";
export { enqueueParticipantMail } from "./enqueue-participant-mail.ts";
export type { EventBefore, MailCause } from "./mail-cause.ts";
export { deriveParticipantSecret } from "./participant-secret.ts";
