import { findReceiver } from "../accounts/index.ts";
import { isoNow } from "../platform/clock.ts";
import type { Platform } from "../platform/context.ts";
import { presentNotification } from "./presenter.ts";
import { findNotification, listSettings } from "./repository.ts";
import { scopeOf } from "./scope.ts";
import { defaultSettings, settingOfKind } from "./setting-of-kind.ts";
import { fill, happenings, mailTexts } from "./texts.ts";
import { createUnsubscribeUrl } from "./unsubscribe-token.ts";

/**
 * Sends one notification as a mail: who and what about, never the text itself. Nothing is sent when the receiver has read
 * it meanwhile, has turned this mail off, or may no longer see what it is about.
 */
export async function sendNotificationMail(
  platform: Platform,
  { notificationId, personId }: Record<string, unknown>,
  messageId: string,
): Promise<void> {
  const { db, clock, env, mailer } = platform;
  const id = String(personId);
  const receiver = await findReceiver(db, id, isoNow(clock));
  if (receiver === undefined) return;
  const { name, email, language, grants } = receiver;
  const { scope } = scopeOf({ personId: id, sessionId: "", language, grants });
  const row = await findNotification(db, String(notificationId), scope);
  if (row === undefined || row.read_at !== null) return;
  const setting = settingOfKind(row.kind);
  if (((await listSettings(db, [id])).get(id) ?? defaultSettings)[setting] === "never") return;
  const view = presentNotification(row, language);
  const texts = mailTexts[language];
  const happened = fill(happenings[language][row.kind], {
    actor: view.actorName ?? texts.formerMember,
    subject: view.subject,
  });
  await mailer.send(
    {
      to: email,
      language,
      subject: happened,
      paragraphs: [fill(texts.greeting, { name }), happened, texts.why],
      action: { label: texts.open, url: env.PUBLIC_URL + view.href },
      unsubscribeUrl: await createUnsubscribeUrl(platform, { personId: id, setting }),
    },
    messageId,
  );
}
