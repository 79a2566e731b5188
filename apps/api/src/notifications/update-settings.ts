import type { NotificationSettings } from "@rammevaerk/contracts/notifications";
import { audit } from "../platform/audit.ts";
import type { RequestContext } from "../platform/context.ts";
import { inTransaction } from "../platform/db/transaction.ts";
import { listExisting, listSettings, upsertSettings } from "./repository.ts";
import { defaultSettings } from "./setting-of-kind.ts";

/** Changes what a person gets mail about. Answers false when there is no such person any more. */
export async function updateSettings(
  ctx: RequestContext,
  personId: string,
  change: Partial<NotificationSettings>,
): Promise<boolean> {
  return inTransaction(ctx.platform.db, async (tx) => {
    if ((await listExisting(tx, [personId])).length === 0) return false;
    const settings = (await listSettings(tx, [personId])).get(personId) ?? defaultSettings;
    await upsertSettings(tx, personId, { ...settings, ...change });
    await audit(ctx, tx, {
      action: "notifications.update-settings",
      subject: { kind: "person", id: personId },
      change,
    });
    return true;
  });
}
