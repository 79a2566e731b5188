import type { MailChoice, Platform } from "../platform/context.ts";
import { listSettings } from "./repository.ts";
import { defaultSettings } from "./setting-of-kind.ts";
import { createUnsubscribeUrl } from "./unsubscribe-token.ts";

const setting = "matters";

/** How mail about what somebody is in charge of can be turned off; absent when it is. */
export async function findMailChoice(platform: Platform, personId: string): Promise<MailChoice | undefined> {
  const settings = (await listSettings(platform.db, [personId])).get(personId) ?? defaultSettings;
  if (settings[setting] === "never") return undefined;
  return { unsubscribeUrl: await createUnsubscribeUrl(platform, { personId, setting }) };
}
