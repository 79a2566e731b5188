import { mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Language } from "@rammevaerk/contracts/fields";
import type { Clock } from "./clock.ts";
import type { Env } from "./env.ts";
import { createId } from "./ids.ts";
import { renderMailHtml, renderMailText } from "./mail-layout.ts";

/** A mail in words; its layout as HTML and text is made here. */
export interface Mail {
  readonly to: string;
  readonly language: Language;
  readonly subject: string;
  readonly paragraphs: readonly string[];
  /** The one thing to do next. */
  readonly action?: { readonly label: string; readonly url: string };
  /** For mail that can be turned off: an address that does so with one click. */
  readonly unsubscribeUrl?: string;
  /** An invitation or cancellation that the receiver's calendar acts on. */
  readonly calendar?: MailCalendar;
  /** What it is about, such as an event's id, for mail whose copy goes when that is erased. */
  readonly about?: string;
}

/** An iCalendar object as a mail carries it: for mail readers that act on it, and as a file for the others. */
export interface MailCalendar {
  readonly method: "REQUEST" | "CANCEL";
  readonly content: string;
}

export interface KeptMail {
  readonly id: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly calendar?: MailCalendar;
  readonly about?: string;
  readonly writtenAt: string;
}

export interface Mailer {
  /** Sends a mail, or keeps it as a file where no server is given. The id stays the same when it is tried again. */
  send(mail: Mail, messageId: string): Promise<void>;
  /** The newest mails that were kept; empty where mail is sent. */
  listKept(limit: number): Promise<KeptMail[]>;
  /** Removes the kept mails to a person, and those to others that name the person, when the account is deleted. */
  forgetKept(person: { readonly address: string; readonly name: string }): Promise<void>;
  /** Removes the kept mails about something that is erased. */
  forgetKeptAbout(about: string): Promise<void>;
  close(): void;
}

export async function createMailer(env: Env, clock: Clock): Promise<Mailer> {
  return env.SMTP_URL === undefined
    ? createKeepingMailer(env, clock)
    : createSendingMailer(env, env.SMTP_URL);
}

async function createSendingMailer(env: Env, url: string): Promise<Mailer> {
  const { createTransport } = await import("nodemailer");
  /** Connections are kept for the next mail: an event has thousands to send. */
  const transport = createTransport({ url, pool: true }, { from: env.MAIL_FROM });
  const host = new URL(env.PUBLIC_URL).hostname;
  return {
    async send(mail, messageId) {
      await transport.sendMail({
        to: mail.to,
        subject: mail.subject,
        text: renderMailText(mail),
        html: renderMailHtml(mail),
        messageId: `<${messageId}@${host}>`,
        ...(mail.calendar === undefined ? {} : { icalEvent: { ...mail.calendar, filename: "invite.ics" } }),
        headers: {
          "Auto-Submitted": "auto-generated",
          "Content-Language": mail.language,
          ...(mail.unsubscribeUrl === undefined
            ? {}
            : {
                "List-Unsubscribe": `<${mail.unsubscribeUrl}>`,
                "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
              }),
        },
      });
    },
    listKept: () => Promise.resolve([]),
    forgetKept: () => Promise.resolve(),
    forgetKeptAbout: () => Promise.resolve(),
    close: () => transport.close(),
  };
}

function createKeepingMailer(env: Env, clock: Clock): Mailer {
  const folder = join(env.DATA_DIR, "mail");
  const readAll = async (): Promise<{ file: string; mail: KeptMail }[]> => {
    const files = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith(".json"));
    return Promise.all(
      files.map(async (file) => ({
        file,
        mail: JSON.parse(await readFile(join(folder, file), "utf8")) as KeptMail,
      })),
    );
  };
  return {
    async send(mail, messageId) {
      await mkdir(folder, { recursive: true });
      const kept: KeptMail = {
        id: messageId,
        to: mail.to,
        subject: mail.subject,
        text: renderMailText(mail),
        ...(mail.calendar === undefined ? {} : { calendar: mail.calendar }),
        ...(mail.about === undefined ? {} : { about: mail.about }),
        writtenAt: clock.now().toISOString(),
      };
      const part = join(folder, `${createId()}.part`);
      await writeFile(part, JSON.stringify(kept, null, 2));
      await rename(part, join(folder, `${messageId}.json`));
    },
    async listKept(limit) {
      const all = (await readAll()).map(({ mail }) => mail);
      return all.toSorted((a, b) => (a.id < b.id ? 1 : -1)).slice(0, limit);
    },
    async forgetKept({ address, name }) {
      for (const { file, mail } of await readAll()) {
        const isAbout = mail.to === address || `${mail.subject}\n${mail.text}`.includes(name);
        if (isAbout) await rm(join(folder, file), { force: true });
      }
    },
    async forgetKeptAbout(about) {
      for (const { file, mail } of await readAll())
        if (mail.about === about) await rm(join(folder, file), { force: true });
    },
    close: () => undefined,
  };
}
