import { isoNow } from "../platform/clock.ts";
import type { Platform } from "../platform/context.ts";
import { addresses } from "./addresses.ts";
import { listDemoPeople } from "./people/me.ts";
import { needsFirstAdministrator } from "./sign-up/create-first-administrator.ts";
import { createToken } from "./tokens/token.ts";

/**
 * Tells who started the server where it is, and how to get in: the demo people, or, while nobody administers the
 * installation, a link for the first administrator. The link is made anew at each start.
 */
export async function printWelcome(platform: Platform): Promise<void> {
  const { db, clock, env } = platform;
  const lines = ["", `Rammeværk is at ${env.PUBLIC_URL}`, ""];
  const people = await listDemoPeople(platform);
  if (people.length > 0) {
    lines.push("This is a demo: everything in it is invented. Sign in as one of these people:", "");
    for (const { name, hint, email, password } of people) {
      lines.push(`  ${name}`, `    ${hint.en}`, `    e-mail ${email}   password ${password}`, "");
    }
  }
  if (await needsFirstAdministrator(db, isoNow(clock))) {
    const secret = await createToken(db, clock, { purpose: "first-administrator", data: {} });
    lines.push(
      "Nobody administers this installation yet. This link makes the first administrator, once, within 24 hours:",
      `  ${addresses.firstAdministrator(env, secret)}`,
      "",
    );
  }
  process.stdout.write(`${lines.join("\n")}\n`);
}
