import type { confirmMethodInput, setReviewInput } from "@rammevaerk/contracts/methods";
import { calculateNextReview } from "@rammevaerk/domain/methods";
import type { z } from "zod";
import { checkNoCprNumber } from "../../networks/index.ts";
import { audit } from "../../platform/audit.ts";
import { isoNow } from "../../platform/clock.ts";
import type { SignedInContext } from "../../platform/context.ts";
import { AppError } from "../../platform/errors.ts";
import { todayIn } from "../../platform/today.ts";
import { listLibraryPeople } from "../list-reviewers.ts";
import { updateMethod } from "../repository.ts";
import { withMethod } from "./with-method.ts";

/**
 * Says that the published version still holds: the next review is counted from today, and what the reviewer notes is kept with the method.
 * @throws AppError method-status-wrong, cpr-number-found
 */
export function confirmMethod(
  ctx: SignedInContext,
  { methodId, note }: z.output<typeof confirmMethodInput>,
): Promise<{ done: true }> {
  checkNoCprNumber(note, "note");
  const { clock } = ctx.platform;
  return withMethod(ctx, methodId, async (tx, method) => {
    if (method.status !== "published") throw new AppError("method-status-wrong");
    const nextReviewOn = calculateNextReview(todayIn(clock), method.review_months);
    await updateMethod(tx, methodId, {
      next_review_on: nextReviewOn,
      confirmed_at: isoNow(clock),
      confirmed_note: note,
    });
    await audit(ctx, tx, {
      action: "methods.confirm",
      subject: { kind: "method", id: methodId },
      change: { nextReviewOn },
    });
  });
}

/**
 * Says how often a method is looked at, when next, and who is reminded.
 * @throws AppError method-status-wrong when nothing is published; input-invalid when the person neither writes nor reviews for the library
 */
export function setReview(
  ctx: SignedInContext,
  { methodId, reviewMonths, responsibleId, nextReviewOn }: z.output<typeof setReviewInput>,
): Promise<{ done: true }> {
  return withMethod(ctx, methodId, async (tx, method) => {
    if (method.status === "draft") throw new AppError("method-status-wrong");
    if (responsibleId !== null && !(await listLibraryPeople(ctx, tx)).includes(responsibleId))
      throw new AppError("input-invalid", {}, { responsibleId: { code: "unknown-choice" } });
    await updateMethod(tx, methodId, {
      review_months: reviewMonths,
      next_review_on: nextReviewOn,
      responsible_id: responsibleId,
    });
    await audit(ctx, tx, {
      action: "methods.set-review",
      subject: { kind: "method", id: methodId },
      change: { reviewMonths, nextReviewOn, responsibleId },
    });
  });
}
