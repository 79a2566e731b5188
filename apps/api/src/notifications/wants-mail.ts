import type { NotificationSettings } from "@rammevaerk/contracts/notifications";
import type { Db } from "../platform/db/connect.ts";
import { listSettings } from "./repository.ts";
import { defaultSettings } from "./setting-of-kind.ts";

/** Answers whether a person has mail of a kind turned on. */
export async function wantsMail(
  db: Db,
  personId: string,
  setting: keyof NotificationSettings,
): Promise<boolean> {
  const settings = (await listSettings(db, [personId])).get(personId) ?? defaultSettings;
  return settings[setting] !== "never";
}
