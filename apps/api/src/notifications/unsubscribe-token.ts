import { createHmac } from "node:crypto";
import type { NotificationSettings } from "@rammevaerk/contracts/notifications";
import type { Platform } from "../platform/context.ts";
import { findOrKeepSetting } from "../platform/db/find-or-keep-setting.ts";
import { createSecret, isSameSecret } from "../platform/ids.ts";
import { defaultSettings } from "./setting-of-kind.ts";

/** Whose mail of which kind an address turns off. */
export interface Unsubscription {
  readonly personId: string;
  readonly setting: keyof NotificationSettings;
}

/** The address in a mail that turns this kind of mail off, without signing in. It works for nothing else. */
export async function createUnsubscribeUrl(platform: Platform, what: Unsubscription): Promise<string> {
  const signature = await sign(platform, what);
  return `${platform.env.PUBLIC_URL}/afmeld/${what.personId}.${what.setting}.${signature}`;
}

/** Reads the last part of such an address. Absent when it is not one of ours, whole and unchanged. */
export async function findUnsubscription(
  platform: Platform,
  token: string,
): Promise<Unsubscription | undefined> {
  const [personId = "", setting = "", signature = "", ...rest] = token.split(".");
  if (rest.length > 0 || !isSetting(setting)) return undefined;
  const isOurs = isSameSecret(signature, await sign(platform, { personId, setting }));
  return isOurs ? { personId, setting } : undefined;
}

function isSetting(text: string): text is keyof NotificationSettings {
  return Object.hasOwn(defaultSettings, text);
}

async function sign({ db }: Platform, { personId, setting }: Unsubscription): Promise<string> {
  const key = await findOrKeepSetting(db, "unsubscribe-key", createSecret());
  return createHmac("sha256", key).update(`unsubscribe:${personId}:${setting}`).digest("base64url");
}
