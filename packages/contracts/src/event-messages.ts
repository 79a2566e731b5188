import { z } from "zod";
import { personRef } from "./accounts.ts";
import { registrationState } from "./events.ts";
import { id, instant, page, pageKey, requestId, title } from "./fields.ts";
import { limits } from "./limits.ts";

/** Whom an organiser writes to. `seated` have a seat; `waiting` stand in the queue or are offered a seat; `everybody` are both. */
export const messageAudience = z.enum(["seated", "waiting", "everybody", "not-answered-survey"]);
export type MessageAudience = z.infer<typeof messageAudience>;

export const previewMessageInput = z.object({ eventId: id, audience: messageAudience });
/** Who would get a message if it were sent now. */
export const messagePreview = z.object({
  receivers: z.number().int(),
  /** Those of the audience that no mail reaches: no address is known. */
  withoutAddress: z.number().int(),
  byState: z.array(z.object({ state: registrationState, participants: z.number().int() })),
  byOrganisation: z.array(z.object({ name: z.string().nullable(), participants: z.number().int() })),
  /** The first of the receivers' names; none where it is not to be known who they are. */
  names: z.array(z.string()),
});
export type MessagePreview = z.infer<typeof messagePreview>;

export const sendMessageInput = z.object({
  eventId: id,
  audience: messageAudience,
  subject: title,
  body: z.string().trim().min(3).max(limits.purpose),
  /** Also the links to the event's material, as it is when the mail goes. */
  withMaterials: z.boolean(),
  requestId,
});

export const listMessagesInput = z.object({ eventId: id, after: pageKey.optional() });
export const eventMessageView = z.object({
  id,
  audience: messageAudience,
  withMaterials: z.boolean(),
  subject: z.string(),
  body: z.string(),
  sentBy: personRef.nullable(),
  sentAt: instant,
  /** How many were to get it, and for how many the mail has been put in the queue. */
  receivers: z.number().int(),
  queued: z.number().int(),
});
export type EventMessageView = z.infer<typeof eventMessageView>;
export const eventMessagePage = page(eventMessageView);
