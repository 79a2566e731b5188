import { calculateNextReview } from "@rammevaerk/domain/methods";
import { type Clock, isoNow } from "../../platform/clock.ts";
import type { Db } from "../../platform/db/connect.ts";
import { foldText } from "../../platform/fold-text.ts";
import { todayIn } from "../../platform/today.ts";
import { readFields } from "../editing/method-fields.ts";
import { changeVersion, findNextNumber, supersede, type VersionRow } from "../editing/repository.ts";
import { listMethodCodes } from "../listing/list-method-codes.ts";
import { type MethodRow, replaceMethodCodes, updateMethod } from "../repository.ts";

/** Who published it, when that was a person's decision. */
export interface PublishingDecision {
  readonly reviewMonths: number;
  readonly decidedBy: string | null;
  readonly reason: string;
  readonly decisionKey: string | null;
}

/**
 * Puts a version in the place of the published one, in the transaction of the decision and with the method's row locked: the old one is
 * superseded, and all that lists and links know of the method is written anew. Answers false when the version is no longer as it was read.
 */
export async function publishVersion(
  tx: Db,
  { method, version, clock }: { method: MethodRow; version: VersionRow; clock: Clock },
  { reviewMonths, decidedBy, reason, decisionKey }: PublishingDecision,
): Promise<boolean> {
  const at = isoNow(clock);
  if (method.published_version_id !== null) await supersede(tx, method.published_version_id);
  const isPublished = await changeVersion(tx, version, {
    state: "published",
    number: await findNextNumber(tx, method.id),
    submitted_at: version.submitted_at ?? at,
    decided_at: at,
    decided_by: decidedBy,
    reason: reason === "" ? null : reason,
    decision_request_id: decisionKey,
  });
  if (!isPublished) return false;
  const fields = readFields(version);
  await updateMethod(tx, method.id, {
    name: fields.name,
    sort_name: foldText(fields.name),
    status: "published",
    published_version_id: version.id,
    published_at: at,
    review_months: reviewMonths,
    next_review_on: calculateNextReview(todayIn(clock), reviewMonths),
    standing: fields.standing?.level ?? null,
    relevance: fields.relevance?.level ?? null,
    age_from: fields.ageFrom,
    age_to: fields.ageTo,
  });
  await replaceMethodCodes(tx, method.id, listMethodCodes(fields));
  return true;
}
