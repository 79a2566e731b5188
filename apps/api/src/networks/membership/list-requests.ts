import type { Page } from "@rammevaerk/contracts/fields";
import { limits } from "@rammevaerk/contracts/limits";
import type { listRequestsInput, MembershipRequest } from "@rammevaerk/contracts/networks";
import type { z } from "zod";
import { listPersonRefs } from "../../accounts/index.ts";
import type { SignedInContext } from "../../platform/context.ts";
import { cutPage, decodePageKey } from "../../platform/page-key.ts";
import { listRequestRows } from "./repository.ts";

/** Requests for membership with their answers, newest first, for those who run the network. */
export async function listRequests(
  { platform: { db, clock } }: SignedInContext,
  { networkId, onlyWaiting, after }: z.output<typeof listRequestsInput>,
): Promise<Page<MembershipRequest>> {
  const size = limits.pageSize;
  const before = decodePageKey(after, 1)?.[0];
  const page = cutPage(
    await listRequestRows(db, { networkId, onlyWaiting }, { before, size }),
    size,
    (row) => [row.id],
  );
  const ids = page.rows.flatMap((row) =>
    row.answered_by === null ? [row.person_id] : [row.person_id, row.answered_by],
  );
  const refs = await listPersonRefs(db, [...new Set(ids)], clock);
  const items = page.rows.flatMap((row) => {
    const person = refs.get(row.person_id);
    if (person === undefined) return [];
    return [
      {
        id: row.id,
        person,
        reason: row.reason,
        createdAt: row.created_at,
        status: row.status,
        answer: row.answer,
        answeredBy: refs.get(row.answered_by ?? "")?.name ?? null,
        answeredAt: row.answered_at,
      },
    ];
  });
  return { items, nextKey: page.nextKey, total: null };
}
