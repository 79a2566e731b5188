import type { EventMessageView, MessageAudience } from "@rammevaerk/contracts/event-messages";
import type { Page } from "@rammevaerk/contracts/fields";
import { limits } from "@rammevaerk/contracts/limits";
import { listPersonRefs } from "../../../accounts/index.ts";
import type { SignedInContext } from "../../../platform/context.ts";
import { cutPage, decodePageKey } from "../../../platform/page-key.ts";
import { listMessages } from "./repository.ts";

/** What organisers wrote to an event's participants, newest first, with how far the mailing has come. */
export async function listOwnMessages(
  { platform: { db, clock } }: SignedInContext,
  { eventId, after }: { readonly eventId: string; readonly after?: string | undefined },
): Promise<Page<EventMessageView>> {
  const size = limits.pageSize;
  const found = await listMessages(db, { eventId, before: decodePageKey(after, 1)?.[0], size });
  const { rows, nextKey } = cutPage(found, size, (row) => [row.id]);
  const senders = await listPersonRefs(
    db,
    rows.flatMap(({ sent_by }) => sent_by ?? []),
    clock,
  );
  return {
    items: rows.map((row) => ({
      id: row.id,
      audience: row.audience as MessageAudience,
      withMaterials: row.kind === "material",
      subject: row.subject,
      body: row.body,
      sentBy: row.sent_by === null ? null : (senders.get(row.sent_by) ?? null),
      sentAt: row.sent_at,
      receivers: row.receivers,
      queued: row.queued,
    })),
    nextKey,
    total: null,
  };
}
