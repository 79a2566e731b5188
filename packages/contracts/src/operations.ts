import { z } from "zod";
import { id, instant, page, pageKey } from "./fields.ts";

export const auditEntry = z.object({
  id,
  at: instant,
  actor: z.string().nullable(),
  action: z.string(),
  subjectKind: z.string(),
  subjectId: z.string(),
  change: z.record(z.string(), z.unknown()),
});
export type AuditEntry = z.infer<typeof auditEntry>;
/** Whose trail: everything (administrator), one network, cluster or organisation (those who run it), or what concerns me. */
export const listAuditInput = z.object({
  scope: z.discriminatedUnion("kind", [
    z.object({ kind: z.literal("everything") }),
    z.object({ kind: z.literal("mine") }),
    z.object({ kind: z.enum(["network", "cluster", "organisation"]), id: z.string().max(80) }),
  ]),
  after: pageKey.optional(),
});
export const auditPage = page(auditEntry);

export const deadMessage = z.object({
  id,
  topic: z.string(),
  createdAt: instant,
  attempts: z.number().int(),
  lastError: z.string(),
});
export const deadMessagePage = page(deadMessage);
export const listDeadMessagesInput = z.object({ after: pageKey.optional() });
export const messageInput = z.object({ messageId: id });

/** A mail that was kept instead of sent, readable in the app in demo mode only. */
export const keptMail = z.object({
  id: z.string(),
  to: z.string(),
  subject: z.string(),
  text: z.string(),
  writtenAt: instant,
});
export const keptMails = z.object({ mails: z.array(keptMail) });
