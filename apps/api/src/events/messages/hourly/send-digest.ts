import { isoNow } from "../../../platform/clock.ts";
import type { Platform } from "../../../platform/context.ts";
import { findReceiver } from "../../../accounts/index.ts";
import { visibleEvents } from "../../policy.ts";
import { mailTexts } from "../texts.ts";
import type { MailTexts } from "../wording.ts";
import { type EventNews, listNews } from "./repository.ts";

/** Writes and sends what happened at the events that a person runs now. Who ran them yesterday gets nothing. */
export async function sendDigest(
  platform: Platform,
  payload: Record<string, unknown>,
  messageId: string,
): Promise<void> {
  const { db, clock, env, mailer } = platform;
  const personId = String(payload["personId"]);
  const period = { since: String(payload["since"]), until: String(payload["until"]) };
  const receiver = await findReceiver(db, personId, isoNow(clock));
  const choice = await platform.findMailChoice(platform, personId);
  if (receiver === undefined || choice === undefined) return;
  const { email, name, language, grants } = receiver;
  const news = await listNews(db, visibleEvents({ personId, sessionId: "", language, grants }), period);
  if (news.length === 0) return;
  const texts = mailTexts[language];
  await mailer.send(
    {
      to: email,
      language,
      subject: texts.digest.subject,
      paragraphs: [
        texts.greeting(name),
        texts.digest.intro,
        news.map((one) => describeNews(one, texts)).join("\n"),
        texts.digest.why,
      ],
      action: { label: texts.digest.action, url: `${env.PUBLIC_URL}/arrangementer/mine` },
      unsubscribeUrl: choice.unsubscribeUrl,
    },
    messageId,
  );
}

function describeNews({ title, seated, waiting, gone }: EventNews, { digest }: MailTexts): string {
  return digest.line(title, { seated, waiting, gone });
}
