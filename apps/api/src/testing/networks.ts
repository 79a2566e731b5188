import type { NetworksTable } from "../networks/tables.ts";
import { isoNow } from "../platform/clock.ts";
import type { Platform } from "../platform/context.ts";
import { createId } from "../platform/ids.ts";

/** An open, national network without anybody in it, for a test that needs its row alone. Returns the id. */
export async function createTestNetwork(
  { db, clock }: Pick<Platform, "db" | "clock">,
  values: Partial<NetworksTable> = {},
): Promise<string> {
  const id = values.id ?? createId();
  const at = isoNow(clock);
  await db
    .insertInto("networks")
    .values({
      id,
      name: "Netværk",
      sort_name: "netværk",
      purpose_markdown: "Formål",
      purpose_html: "<p>Formål</p>",
      excerpt: "Formål",
      search_text: "netværk formål",
      admission: "open",
      is_national: 1,
      contact_id: null,
      default_watch_level: "all",
      version: 1,
      created_at: at,
      dormant_since: null,
      last_activity_at: at,
      request_id: null,
      is_demo: 0,
      ...values,
    })
    .execute();
  return id;
}
