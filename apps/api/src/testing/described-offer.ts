import type { Platform } from "../platform/context.ts";
import { draftTestFact, insertTestOffer, recordTestFacts } from "./offers.ts";

/** The autism spectrum. */
export const autism = "9b3fd322-a75a-4ed8-9b74-425fa1e01c95";
/** The unit of the described offer. */
export const unitId = "0193c2f0-0000-7000-8000-00000000000a";

/** An offer with a unit and a fact of every kind, confirmed by nobody. */
export async function insertDescribedOffer(platform: Platform, operatorId: string): Promise<string> {
  const offerId = await insertTestOffer(platform, {
    name: "Æblehaven",
    units: [{ id: unitId, name: "Hus 2", portalUnitId: "77" }],
    contact: {
      name: "Visitationen",
      phone: "46 00 00 00",
      email: "v@example.dk",
      website: "https://example.dk",
    },
    portalOfferId: "104233",
    pNumber: "1012345678",
  });
  const draft = { offerId };
  await recordTestFacts(
    platform,
    [
      draftTestFact({ ...draft, kind: "legal-basis", value: { primary: "SEL-107", further: ["SEL-104"] } }),
      draftTestFact({ ...draft, kind: "places", key: "SEL-107", value: { approved: 24, covered: 20 } }),
      draftTestFact({ ...draft, kind: "free-places", key: "SEL-107", value: { free: 2 } }),
      draftTestFact({ ...draft, kind: "free-places", key: "SEL-107", value: { free: 1 }, unitId }),
      draftTestFact({
        ...draft,
        kind: "occupancy",
        value: { percent: 97.5 },
        validFrom: "2026-10-01",
        validTo: "2026-11-01",
      }),
      draftTestFact({
        ...draft,
        kind: "rate",
        key: "1",
        value: { amountOere: 214_550, per: "day", budgetedOccupancyPercent: 98, levelName: "Niveau 1" },
      }),
      draftTestFact({ ...draft, kind: "target-groups", value: { primary: autism, secondary: [] } }),
      draftTestFact({
        ...draft,
        kind: "support-need",
        value: { levels: ["b99a0790-4d70-4152-b149-3fe58b745583"] },
      }),
      draftTestFact({ ...draft, kind: "age", value: { from: 18, to: 65 } }),
      draftTestFact({
        ...draft,
        kind: "services",
        value: { codes: ["a81a3fa9-6601-4d1e-a11e-f7444dfd3828"] },
      }),
      draftTestFact({ ...draft, kind: "methods", value: { codes: ["krap"] } }),
      draftTestFact({
        ...draft,
        kind: "exclusions",
        value: { codes: ["0e25a2ec-4f04-4d14-a5ad-a6519a7d1d5f"] },
      }),
      draftTestFact({
        ...draft,
        kind: "approval",
        value: {
          status: "approved",
          authorityId: "socialtilsyn-hovedstaden",
          lastReportOn: "2026-03-14",
          remarks: ["order"],
        },
        source: "supervision",
      }),
    ],
    operatorId,
  );
  return offerId;
}
