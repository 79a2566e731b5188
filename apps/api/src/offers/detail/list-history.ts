import type { FactView, listOfferHistoryInput } from "@rammevaerk/contracts/offers";
import type { Page } from "@rammevaerk/contracts/fields";
import { limits } from "@rammevaerk/contracts/limits";
import type { z } from "zod";
import type { RequestContext } from "../../platform/context.ts";
import { AppError } from "../../platform/errors.ts";
import { cutPage, decodePageKey } from "../../platform/page-key.ts";
import { todayIn } from "../../platform/today.ts";
import { toFact } from "../facts/fact-row.ts";
import { findOfferRow } from "../repository.ts";
import { presentFact } from "./present-fact.ts";
import { listHistoryRows, listOrganisationNames } from "./repository.ts";

/** Everything that was ever said about an offer, what is superseded too, newest first. @throws AppError not-found */
export async function listHistory(
  { platform: { db, clock } }: RequestContext,
  { offerId, kind, after }: z.output<typeof listOfferHistoryInput>,
): Promise<Page<FactView>> {
  if ((await findOfferRow(db, offerId)) === undefined) throw new AppError("not-found");
  const size = limits.pageSize;
  const rows = await listHistoryRows(db, offerId, { kind, after: decodePageKey(after, 2), size });
  const page = cutPage(rows, size, (row) => [row.recorded_at, row.id]);
  const facts = page.rows.map(toFact);
  const organisationNames = await listOrganisationNames(db, [
    ...new Set(facts.flatMap((fact) => fact.confirmedBy ?? [])),
  ]);
  const around = { on: todayIn(clock), organisationNames };
  return { items: facts.map((fact) => presentFact(fact, around)), nextKey: page.nextKey, total: null };
}
