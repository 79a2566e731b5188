import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { createManualClock } from "./clock.ts";
import { readEnv } from "./env.ts";
import { createMailer } from "./mail.ts";

const folder = mkdtempSync(join(tmpdir(), "mail-"));
afterAll(() => rmSync(folder, { recursive: true }));

it("keeps a mail with its invitation where no server is given, and forgets it with its receiver", async () => {
  const mailer = await createMailer(
    readEnv({ DATA_DIR: folder }),
    createManualClock("2026-11-22T10:00:00.000Z"),
  );
  const calendar = { method: "REQUEST", content: "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n" } as const;
  const mail = {
    to: "aase@test.example",
    language: "da",
    subject: "Tilmeldt",
    paragraphs: ["Hej"],
    calendar,
  } as const;
  await mailer.send(mail, "m1");
  expect(await mailer.listKept(10)).toMatchObject([{ id: "m1", subject: "Tilmeldt", calendar }]);
  await mailer.forgetKept({ address: "aase@test.example", name: "Åse Ærø" });
  expect(await mailer.listKept(10)).toEqual([]);
});
