import type { AnyFactDraft, FactKind, FactValues, Offer } from "@rammevaerk/domain/offers";
import type { IsoDate } from "@rammevaerk/domain/time";
import { insertOffers, recordFacts } from "../offers/index.ts";
import { isoNow } from "../platform/clock.ts";
import type { Platform } from "../platform/context.ts";
import { inTransaction } from "../platform/db/transaction.ts";
import { createId } from "../platform/ids.ts";
import { getOrganisationId } from "./organisations.ts";

/** The day on which the tests stand. */
const today: IsoDate = "2026-11-22";

/** An offer of a test, run by the municipality of København unless another organisation is named. */
export async function insertTestOffer(
  platform: Platform,
  { operatorKey = "municipality:101", ...values }: Partial<Offer> & { operatorKey?: string } = {},
): Promise<string> {
  const id = values.id ?? createId();
  const offer: Offer = {
    id,
    name: `Tilbud ${id.slice(-4)}`,
    operator: { id: await getOrganisationId(platform, operatorKey), name: "", kind: "municipal" },
    address: { street: "Prøvevej 1", postalCode: "2000", town: "Prøveby", municipalityCode: "101" },
    contact: { name: "Visitationen" },
    units: [],
    category: "regional",
    openedOn: "2016-01-01",
    ...values,
  };
  await inTransaction(platform.db, (tx) =>
    insertOffers(tx, [offer], { at: isoNow(platform.clock), today, isDemo: false }),
  );
  return id;
}

type TestFact<Kind extends FactKind> = Partial<Omit<AnyFactDraft, "kind" | "value">> & {
  readonly offerId: string;
  readonly kind: Kind;
  readonly value: FactValues[Kind];
};

/** What an operator says of its offer from the beginning of the year, unless told otherwise. */
export function draftTestFact<Kind extends FactKind>(fact: TestFact<Kind>): AnyFactDraft {
  return {
    key: "",
    validFrom: "2026-01-01",
    source: "operator",
    asOf: "2026-11-20",
    ...fact,
  } as AnyFactDraft;
}

/** Records facts as an operator would, now. */
export function recordTestFacts(
  platform: Platform,
  facts: readonly AnyFactDraft[],
  by: string | null = null,
) {
  return inTransaction(platform.db, (tx) =>
    recordFacts(tx, { facts, recordedAt: isoNow(platform.clock), today, by, recordingId: createId() }),
  );
}
