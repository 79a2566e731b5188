import type { DeskOffer, listFactSeriesInput } from "@rammevaerk/contracts/offer-desk";
import type { FactView } from "@rammevaerk/contracts/offers";
import {
  type AnyFact,
  type AnyHeldFact,
  calculateOfferOn,
  formatFactSubject,
} from "@rammevaerk/domain/offers";
import type { z } from "zod";
import type { SignedInContext } from "../../../platform/context.ts";
import type { Db } from "../../../platform/db/connect.ts";
import { todayIn } from "../../../platform/today.ts";
import { type FactSurroundings, presentFact, presentHeldFact } from "../../detail/present-fact.ts";
import { listOrganisationNames } from "../../detail/repository.ts";
import { toFact } from "../../facts/fact-row.ts";
import { listBelievedFactRows, listStandingFactRows } from "../../facts/repository.ts";
import { getOperatorKind } from "../../operator-kind.ts";
import { listUnitRows, type OfferRow } from "../../repository.ts";

/** So many facts of one thing are shown; ten years of months are 120. */
const seriesAtMost = 200;

/** An offer as its reporter sees it: what it is, what holds of it today, and what is to hold later. */
export async function getDeskOffer({
  platform: { db, clock },
  subject: offer,
}: SignedInContext & { readonly subject: OfferRow }): Promise<DeskOffer> {
  const today = todayIn(clock);
  const facts = (await listStandingFactRows(db, [offer.id], today)).map(toFact);
  const units = await listUnitRows(db, [offer.id]);
  const around = { on: today, organisationNames: await nameConfirmers(db, facts) };
  return {
    id: offer.id,
    version: offer.version,
    name: offer.name,
    category: offer.category,
    operator: {
      id: offer.operator_id,
      name: offer.operator_name,
      kind: getOperatorKind(offer.operator_kind),
    },
    address: {
      street: offer.street,
      postalCode: offer.postal_code,
      town: offer.town,
      municipalityCode: offer.municipality_code,
    },
    contact: {
      name: offer.contact_name,
      phone: offer.contact_phone,
      email: offer.contact_email,
      website: offer.contact_website,
    },
    portalOfferId: offer.portal_offer_id,
    pNumber: offer.p_number,
    openedOn: offer.opened_on,
    closedOn: offer.closed_on,
    units: units.map(({ id, name }) => ({ id, name })),
    facts: calculateOfferOn(facts, { on: today }).map((held) => present(held, { facts, around })),
  };
}

function present(
  held: AnyHeldFact,
  { facts, around }: { facts: readonly AnyFact[]; around: FactSurroundings },
): DeskOffer["facts"][number] {
  const subject = formatFactSubject(held.fact);
  const ahead = facts.filter((fact) => fact.validFrom > around.on && formatFactSubject(fact) === subject);
  return { ...presentHeldFact(held, around), ahead: ahead.map((fact) => presentFact(fact, around)) };
}

/** All that the operator says of one thing, the latest first. */
export async function listFactSeries(
  { platform: { db, clock } }: SignedInContext,
  { offerId, unitId, kind, key }: z.output<typeof listFactSeriesInput>,
): Promise<{ items: FactView[] }> {
  const believed = (await listBelievedFactRows(db, [offerId], [kind])).map(toFact);
  const subject = formatFactSubject({ offerId, unitId: unitId ?? undefined, kind, key });
  const own = believed
    .filter((fact) => fact.source === "operator" && formatFactSubject(fact) === subject)
    .toSorted((a, b) => (a.validFrom < b.validFrom ? 1 : -1))
    .slice(0, seriesAtMost);
  const around = { on: todayIn(clock), organisationNames: await nameConfirmers(db, own) };
  return { items: own.map((fact) => presentFact(fact, around)) };
}

function nameConfirmers(db: Db, facts: readonly AnyFact[]): Promise<Map<string, string>> {
  return listOrganisationNames(db, [...new Set(facts.flatMap(({ confirmedBy }) => confirmedBy ?? []))]);
}
