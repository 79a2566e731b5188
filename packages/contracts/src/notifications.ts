import { z } from "zod";
import { id, instant, page, pageKey } from "./fields.ts";

export const notificationKinds = [
  "asked",
  "mention",
  "own-thread",
  "question-in-my-field",
  "watch",
  "membership-requested",
  "membership-answered",
  "network-invitation",
  "answer-accepted",
  "post-moderated",
  "post-reported",
  "affiliation-waiting",
  "affiliation-answered",
  "role-granted",
  "rate-submitted",
  "rate-returned",
  "rate-approved",
  "cluster-delegate",
  "cluster-action",
  "event-proposed",
  "event-published",
  "event-owner-invited",
  "method-waiting",
  "method-published",
  "method-declined",
  "method-changed",
  "method-retired",
  "method-due",
  "experience-to-verify",
  "experience-waiting",
  "experience-published",
  "experience-declined",
  "saved-search-hits",
] as const;

export const notificationView = z.object({
  id,
  kind: z.enum(notificationKinds),
  /** Who caused it; null for a former member or the system. */
  actorName: z.string().nullable(),
  /** What it is about: a thread's or network's title, an offer and year, as the reader may see it now. */
  subject: z.string(),
  href: z.string(),
  createdAt: instant,
  readAt: instant.nullable(),
});
export type NotificationView = z.infer<typeof notificationView>;
export const listNotificationsInput = z.object({ onlyUnread: z.boolean(), after: pageKey.optional() });
export const notificationPage = page(notificationView);
export const markReadInput = z.object({ ids: z.array(id).max(200).or(z.literal("all")) });
export const unreadCount = z.object({ unread: z.number().int() });

/** Mail at once or not at all; digests come later as further values. */
export const mailTiming = z.enum(["at-once", "never"]);
export const notificationSettings = z.object({
  /** Mail about what others write: questions, replies, mentions. */
  threads: mailTiming,
  /** Mail when somebody asks you directly. */
  asks: mailTiming,
  /** Mail about memberships, moderation, roles and rates that are decided. */
  matters: mailTiming,
});
export type NotificationSettings = z.infer<typeof notificationSettings>;
