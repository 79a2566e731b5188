import { createId } from "../../platform/ids.ts";
import { insertTestImport, insertTestRecording } from "../offer-desk.ts";
import { draftTestFact, insertTestOffer, recordTestFacts } from "../offers.ts";
import type { MakeInput } from "./make-input.ts";

const offer: MakeInput = async ({ t }) => ({ offerId: await insertTestOffer(t.platform) });
const anImport: MakeInput = async ({ t, inside }) => ({
  importId: await insertTestImport(t.platform, inside.organisationId),
});

const fields = {
  name: "Botilbuddet Nyhøj",
  category: "regional",
  address: { street: "Nyvej 1", postalCode: "2000", town: "Frederiksberg", municipalityCode: "147" },
  contact: { name: "Visitationen", phone: null, email: null, website: null },
  portalOfferId: null,
  pNumber: null,
} as const;

const places = { unitId: null, kind: "places", key: "SEL-107" } as const;
const grid = { kind: "occupancy", year: 2026 } as const;

/** Inputs for the procedures of the reporter's desk. The offers are run by the organisation inside. */
export const offerDeskInputs: Readonly<Record<string, MakeInput>> = {
  "offers.desk.list": () => ({}),
  "offers.desk.get": offer,
  "offers.desk.listFactSeries": async ({ t }) => ({ offerId: await insertTestOffer(t.platform), ...places }),
  "offers.desk.confirmFacts": async ({ t }) => {
    const offerId = await insertTestOffer(t.platform);
    const fact = draftTestFact({ offerId, kind: "age", value: { from: 18 } });
    const { inserted } = await recordTestFacts(t.platform, [fact]);
    return { requestId: createId(), offerId, factIds: inserted.map(({ id }) => id) };
  },
  "offers.desk.changeFact": async ({ t }) => ({
    requestId: createId(),
    offerId: await insertTestOffer(t.platform),
    ...places,
    value: {
      approved: 12,
      covered: 12,
    },
    validFrom: "2026-01-01",
    validTo: null,
    basedOn: null,
  }),
  "offers.desk.undo": async ({ t, inside }) => ({
    recordingId: await insertTestRecording(t.platform, inside.organisationId),
  }),
  "offers.desk.update": async ({ t }) => ({
    ...fields,
    offerId: await insertTestOffer(t.platform),
    version: 1,
  }),
  "offers.desk.close": async ({ t }) => ({
    offerId: await insertTestOffer(t.platform),
    version: 1,
    closedOn: "2026-12-31",
  }),
  "offers.desk.open": ({ inside }) => ({
    ...fields,
    requestId: createId(),
    operatorId: inside.organisationId,
    openedOn: "2026-12-01",
    legalBasis: "SEL-107",
    places: 12,
  }),
  "offers.desk.getGrid": ({ inside }) => ({ operatorId: inside.organisationId, ...grid }),
  "offers.desk.saveGrid": async ({ t, inside }) => ({
    requestId: createId(),
    operatorId: inside.organisationId,
    ...grid,
    cells: [
      {
        offerId: await insertTestOffer(t.platform),
        key: "",
        month: 1,
        value: 97.5,
        basedOn: null,
      },
    ],
  }),
  "offers.desk.listImports": () => ({}),
  "offers.desk.getImport": anImport,
  "offers.desk.listImportRows": anImport,
  "offers.desk.applyImport": async (world, actorId) => ({
    ...((await anImport(world, actorId)) as object),
    withoutRefused: true,
  }),
  "offers.desk.discardImport": anImport,
};
