import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect } from "@playwright/test";
import type { RunningServer } from "./server.ts";

interface KeptMail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

/** Waits for a mail to an address whose subject or text has some words in it, as the receiver waits for it. */
export async function waitForMail(
  server: RunningServer,
  { to, about }: { to: string; about: string },
): Promise<KeptMail> {
  let found: KeptMail | undefined;
  await expect
    .poll(
      async () => {
        const mails = await listMails(server);
        found = mails.find((mail) => mail.to === to && `${mail.subject}\n${mail.text}`.includes(about));
        return found;
      },
      { message: `a mail to ${to} about ${about}` },
    )
    .toBeDefined();
  if (found === undefined) throw new Error("the mail is gone");
  return found;
}

/** The address in a mail that begins with a path: `/bekraeft/`. @throws Error when it is not there */
export function readLink({ text }: KeptMail, path: string): string {
  const link = text.match(/https?:\/\/\S+/gu)?.find((url) => new URL(url).pathname.startsWith(path));
  if (link === undefined) throw new Error(`no link to ${path} in: ${text}`);
  return link;
}

async function listMails({ dataDir }: RunningServer): Promise<KeptMail[]> {
  const folder = join(dataDir, "mail");
  const names = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith(".json"));
  return Promise.all(
    names.map(async (name) => JSON.parse(await readFile(join(folder, name), "utf8")) as KeptMail),
  );
}
