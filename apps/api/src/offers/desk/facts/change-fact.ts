import { type ChangedFact, type changeFactInput, factValues } from "@rammevaerk/contracts/offer-desk";
import { type AnyFact, type AnyFactDraft, factKinds, formatFactSubject } from "@rammevaerk/domain/offers";
import { type IsoDate, isInForce } from "@rammevaerk/domain/time";
import type { z } from "zod";
import { audit } from "../../../platform/audit.ts";
import type { SignedInContext } from "../../../platform/context.ts";
import type { Db } from "../../../platform/db/connect.ts";
import { inTransaction } from "../../../platform/db/transaction.ts";
import { AppError } from "../../../platform/errors.ts";
import { describeFields } from "../../../platform/trpc.ts";
import { todayIn } from "../../../platform/today.ts";
import { toFact } from "../../facts/fact-row.ts";
import { listBelievedFactRows, lockOffers } from "../../facts/repository.ts";
import { listUnitRows, type OfferRow } from "../../repository.ts";
import { toOffer } from "../../storing/offer-row.ts";
import { findEarlier, recordTogether } from "../recordings/record-together.ts";
import { checkDraft } from "./check-draft.ts";
import { presentRefusal } from "./present-refusal.ts";

type ChangeInput = z.output<typeof changeFactInput>;

/**
 * Records what the operator says of one thing from a day on. It stands until the next fact that is known of it begins.
 * @throws AppError changed-meanwhile when another fact holds on that day than the one that was shown; not-found for
 * another offer's unit; input-invalid for a value of another shape than its kind has
 */
export async function changeFact(
  ctx: SignedInContext & { readonly subject: OfferRow },
  input: ChangeInput,
): Promise<ChangedFact> {
  const offer = ctx.subject;
  const value = readValue(input);
  return inTransaction(ctx.platform.db, async (tx) => {
    await lockOffers(tx, [offer.id]);
    const earlier = await findEarlier(ctx, tx, input.requestId);
    if (earlier !== undefined) return { recordingId: earlier.recordingId, problems: [] };
    await checkUnit(tx, input);
    const facts = (await listBelievedFactRows(tx, [offer.id], factKinds)).map(toFact);
    const asOf = todayIn(ctx.platform.clock);
    const draft = buildDraft(input, { value, facts, asOf });
    const refusals = checkDraft(draft, { offer: toOffer(offer, []), facts });
    if (refusals.length > 0) return { recordingId: null, problems: refusals.map(presentRefusal) };
    const { recordingId } = await recordTogether(ctx, tx, {
      kind: "changed",
      operatorId: offer.operator_id,
      requestId: input.requestId,
      facts: [draft],
    });
    await audit(ctx, tx, {
      action: "offers.change-fact",
      subject: { kind: "offer", id: offer.id },
      scope: { kind: "organisation", id: offer.operator_id },
      change: { kind: input.kind, key: input.key, validFrom: input.validFrom },
    });
    return { recordingId, problems: [] };
  });
}

function readValue({ kind, value }: ChangeInput): object {
  const read = factValues[kind].safeParse(value);
  if (!read.success) throw new AppError("input-invalid", {}, describeFields(read.error));
  return read.data;
}

async function checkUnit(tx: Db, { offerId, unitId }: ChangeInput): Promise<void> {
  if (unitId === null) return;
  const units = await listUnitRows(tx, [offerId]);
  if (!units.some(({ id }) => id === unitId)) throw new AppError("not-found");
}

/** The draft, with what was shown compared with what is known. */
function buildDraft(
  { offerId, unitId, kind, key, validFrom, validTo, basedOn }: ChangeInput,
  { value, facts, asOf }: { value: object; facts: readonly AnyFact[]; asOf: IsoDate },
): AnyFactDraft {
  const subject = { offerId, unitId: unitId ?? undefined, kind, key };
  const own = facts.filter(
    (fact) => fact.source === "operator" && formatFactSubject(fact) === formatFactSubject(subject),
  );
  const held = own.find((fact) => isInForce(fact, validFrom as IsoDate));
  if ((held?.id ?? null) !== basedOn) throw new AppError("changed-meanwhile");
  const next = own
    .map((fact) => fact.validFrom)
    .filter((day) => day > validFrom)
    .toSorted()[0];
  const period = { validFrom, validTo: validTo ?? next };
  return { ...subject, ...period, value, source: "operator", asOf } as AnyFactDraft;
}
