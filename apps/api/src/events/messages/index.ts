export { announceCancellation, announceChange } from "./announce.ts";
export { enqueueParticipantMail, participantMailTopic } from "./enqueue-participant-mail.ts";
export type { MailCause } from "./mail-cause.ts";
export { messagesPersonalData } from "./personal-data.ts";
export { messagesRouter } from "./router.ts";
export { deriveParticipantSecret } from "./participant-secret.ts";
export { startMessages } from "./start-messages.ts";
