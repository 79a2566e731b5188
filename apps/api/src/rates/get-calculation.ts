import type { CalculationDetail } from "@rammevaerk/contracts/rates";
import { listPersonRefs } from "../accounts/index.ts";
import type { SignedInContext } from "../platform/context.ts";
import { AppError } from "../platform/errors.ts";
import { listAccountYearRows } from "./accounts/repository.ts";
import { completeFrozen } from "./complete-frozen.ts";
import { type CalculationSubject, mayWriteCalculation } from "./policy.ts";
import { presentCalculationDetail } from "./presenter.ts";
import { findCalculation, listPublished } from "./repository.ts";

/** A calculation with what it is compared with. The accounts are for those who write it. */
export async function getCalculation(
  { platform: { db, clock }, actor }: SignedInContext,
  subject: CalculationSubject,
): Promise<CalculationDetail> {
  const row = await findCalculation(db, subject.id);
  if (row === undefined) throw new AppError("not-found");
  const isWriter = mayWriteCalculation.may(actor, subject) === true;
  const published = await listPublished(db, row.offer_id);
  const authors = [row.started_by, row.submitted_by, row.approved_by].filter((id) => id !== null);
  return presentCalculationDetail(
    row,
    {
      frozen: completeFrozen(row),
      accountYears: isWriter ? await listAccountYearRows(db, row.offer_id) : [],
      previous: published.find((one) => one.status === "published" && one.year < row.year),
      inForce: published.find(
        (one) => one.status === "published" && one.year === row.year && one.id !== row.id,
      ),
      people: await listPersonRefs(db, authors, clock),
    },
    actor,
  );
}
