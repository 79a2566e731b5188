import { createId } from "../../platform/ids.ts";
import { insertTestOffer } from "../offers.ts";
import { type MakeInput, nothing, now } from "./make-input.ts";
import { autism } from "./world.ts";

const offer: MakeInput = async ({ t }) => ({ offerId: await insertTestOffer(t.platform) });

const need = {
  targetGroups: [autism.code],
  age: 24,
  legalBasis: null,
  supportLevel: null,
  regionId: "hovedstaden",
  municipalityCode: null,
  travel: "region",
  freePlaceBy: null,
  mustNot: { targetGroups: [], operatorKinds: [], categories: [] },
} as const;

/** Inputs for the procedures of offers, except the desk's. */
export const offerInputs: Readonly<Record<string, MakeInput>> = {
  "offers.search": () => ({ targetGroup: autism.code }),
  "offers.get": offer,
  "offers.history": offer,
  "offers.compare": async ({ t }) => ({
    offerIds: [await insertTestOffer(t.platform), await insertTestOffer(t.platform)],
  }),
  "offers.match": () => need,
  "offers.similar": offer,
  "offers.freshShares": () => ({}),
  "offers.saveNeed": () => ({ requestId: createId(), name: "Ung med autisme", need }),
  "offers.listNeeds": nothing,
  "offers.deleteNeed": async ({ t }, actorId) => {
    const id = createId();
    if (actorId !== null) {
      await t.platform.db
        .insertInto("offer_needs")
        .values({
          id,
          person_id: actorId,
          request_id: createId(),
          name: "Ung med autisme",
          need: JSON.stringify(need),
          created_at: now,
        })
        .execute();
    }
    return { needId: id };
  },
};
