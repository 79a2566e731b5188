import type { CalculationContent, startCalculationInput } from "@rammevaerk/contracts/rates";
import { calculateDaysInYear } from "@rammevaerk/domain/time";
import type { z } from "zod";
import { isoNow } from "../platform/clock.ts";
import type { SignedInContext } from "../platform/context.ts";
import type { Db } from "../platform/db/connect.ts";
import { isUniqueViolation } from "../platform/db/dialect.ts";
import { inTransaction } from "../platform/db/transaction.ts";
import { AppError } from "../platform/errors.ts";
import { createId, hashSecret } from "../platform/ids.ts";
import { auditCalculation } from "./audit-calculation.ts";
import { checkOfferOpen } from "./check-offer-open.ts";
import { createContent } from "./create-content.ts";
import type { OfferSubject } from "./policy.ts";
import {
  findCalculationIdByRequest,
  findRatedOffer,
  insertCalculation,
  listPublished,
  type RatedOffer,
} from "./repository.ts";
import { readContent } from "./stored-calculation.ts";

/**
 * Begins a calculation of an offer's rate for a year: from what was published for that year or the newest year before
 * it, else from the places in the registry. The same request sent twice begins one.
 * @throws AppError rate-offer-closed, rate-under-way when there is one already
 */
export async function startCalculation(
  ctx: SignedInContext,
  { offerId, year, requestId }: z.output<typeof startCalculationInput>,
  subject: OfferSubject,
): Promise<{ calculationId: string }> {
  const requestKey = hashSecret(`${ctx.actor.personId}:${requestId}`);
  try {
    return await inTransaction(ctx.platform.db, async (tx) => {
      const offer = await findRatedOffer(tx, offerId);
      if (offer === undefined) throw new AppError("not-found");
      checkOfferOpen(offer, year);
      const row = {
        ...emptyRow,
        id: createId(),
        offer_id: offerId,
        organisation_id: subject.operatorId,
        year,
        content: JSON.stringify(await beginContent(tx, offer, year)),
        created_at: isoNow(ctx.platform.clock),
        updated_at: isoNow(ctx.platform.clock),
        started_by: ctx.actor.personId,
        request_id: requestKey,
        is_demo: offer.isDemo ? 1 : 0,
      };
      if (!(await insertCalculation(tx, row)))
        return { calculationId: await findCalculationIdByRequest(tx, requestKey) };
      await auditCalculation(ctx, tx, { action: "rates.start", row });
      return { calculationId: row.id };
    });
  } catch (error) {
    throw isUniqueViolation(error) ? new AppError("rate-under-way", { year }) : error;
  }
}

/** A calculation that nobody has looked at yet. */
export const emptyRow = {
  status: "draft",
  version: 1,
  frozen: null,
  unit_rate_oere: null,
  return_reason: null,
  publish_reason: null,
  submitted_at: null,
  published_at: null,
  superseded_at: null,
  started_by: null,
  submitted_by: null,
  approved_by: null,
  published_by: null,
} as const;

async function beginContent(tx: Db, offer: RatedOffer, year: number): Promise<CalculationContent> {
  const last = (await listPublished(tx, offer.id)).find(
    (row) => row.status === "published" && row.year <= year,
  );
  if (last === undefined) return createContent(offer, year);
  const content = readContent(last);
  const { opening } = content.budget;
  return {
    ...content,
    budget: {
      ...content.budget,
      year,
      opening:
        opening.kind === "opening-days"
          ? { ...opening, days: Math.min(opening.days, calculateDaysInYear(year)) }
          : opening,
    },
    agreementId: last.year === year ? content.agreementId : createContent(offer, year).agreementId,
    scenarios: [],
    note: last.year === year ? content.note : "",
  };
}
