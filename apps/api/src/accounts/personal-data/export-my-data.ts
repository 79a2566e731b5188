import type { personalDataExport } from "@rammevaerk/contracts/accounts";
import type { z } from "zod";
import { isoNow } from "../../platform/clock.ts";
import type { SignedInContext } from "../../platform/context.ts";

/** All that is stored about who asks, by capability. */
export async function exportMyData({
  platform,
  actor,
}: SignedInContext): Promise<z.infer<typeof personalDataExport>> {
  const capabilities: Record<string, Record<string, unknown>> = {};
  for (const [name, handler] of platform.personalData) {
    capabilities[name] = await handler.exportData(platform.db, actor.personId);
  }
  return { exportedAt: isoNow(platform.clock), capabilities };
}
