import { calculateMonthStart } from "@rammevaerk/domain/networks";
import { isoNow } from "../../../platform/clock.ts";
import type { SignedInContext } from "../../../platform/context.ts";
import type { Db } from "../../../platform/db/connect.ts";
import { AppError } from "../../../platform/errors.ts";
import { createId } from "../../../platform/ids.ts";
import { lockPeople } from "../repository.ts";
import { insertAsks, listCandidates } from "./repository.ts";

/**
 * Puts a question to members, each within the limit they have set. Nobody else can ask them at the same moment, so that
 * the limit holds however many questions arrive together.
 * @throws AppError expert-not-available for somebody who is no member, has said "not now" or has reached the limit
 */
export async function askPeople(
  ctx: SignedInContext,
  tx: Db,
  { threadId, networkId, personIds }: { threadId: string; networkId: string; personIds: readonly string[] },
): Promise<void> {
  if (personIds.length === 0) return;
  const at = isoNow(ctx.platform.clock);
  await lockPeople(tx, personIds);
  const scope = { networkId, at, monthStart: calculateMonthStart(at) };
  const candidates = new Map((await listCandidates(tx, scope, personIds)).map((c) => [c.personId, c]));
  for (const id of personIds) {
    const candidate = candidates.get(id);
    const isFree =
      candidate !== undefined && !candidate.isNotNow && candidate.asksThisMonth < candidate.asksPerMonth;
    if (!isFree || id === ctx.actor.personId)
      throw new AppError("expert-not-available", candidate === undefined ? {} : { value: candidate.name });
  }
  await insertAsks(
    tx,
    personIds.map((personId) => ({
      id: createId(),
      thread_id: threadId,
      person_id: personId,
      status: "asked",
      passed_to: null,
      asked_at: at,
      answered_at: null,
    })),
  );
}
