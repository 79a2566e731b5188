import { createId } from "../../platform/ids.ts";
import { insertTestOffer } from "../offers.ts";
import { createTestPerson } from "../people.ts";
import { publishTestRate, startTestCalculation, testAccountYear, testContent } from "../rates.ts";
import { type MakeInput } from "./make-input.ts";
import type { World } from "./world.ts";

/** A draft in the organisation inside, by an economist who is none of those who walk, and with what is to be done to it. */
async function calculation(
  { t, inside }: World,
  status: "draft" | "submitted" | "approved" = "draft",
): Promise<{ calculationId: string; version: number }> {
  const operatorId = inside.organisationId;
  const createEconomist = () =>
    createTestPerson(t.platform, {
      grants: [{ role: "economist", limitKind: "organisation", limitId: operatorId }],
    });
  const economistId = await createEconomist();
  const offerId = await insertTestOffer(t.platform);
  const started = await startTestCalculation(t, { offerId, economistId });
  if (status === "draft") return started;
  const { calculationId } = started;
  await (await t.as(economistId)).rates.submit(started);
  if (status === "submitted") return { calculationId, version: started.version + 1 };
  const other = await t.as(await createEconomist());
  await other.rates.approve({ calculationId, version: started.version + 1 });
  return { calculationId, version: started.version + 2 };
}

const offer: MakeInput = async ({ t }) => ({ offerId: await insertTestOffer(t.platform) });

async function published({ t, inside }: World): Promise<{ offerId: string; year: number }> {
  const offerId = await insertTestOffer(t.platform);
  await publishTestRate(t.platform, { offerId, operatorId: inside.organisationId });
  return { offerId, year: 2027 };
}

/** Inputs for the procedures of rates. The offers are run by the organisation inside. */
export const rateInputs: Readonly<Record<string, MakeInput>> = {
  "rates.listMine": () => ({ show: "open" }),
  "rates.listDue": () => ({ year: 2027 }),
  "rates.get": async (world) => ({ calculationId: (await calculation(world)).calculationId }),
  "rates.start": async ({ t }) => ({
    offerId: await insertTestOffer(t.platform),
    year: 2027,
    requestId: createId(),
  }),
  "rates.save": async (world) => ({ ...(await calculation(world)), content: testContent() }),
  "rates.submit": (world) => calculation(world),
  "rates.withdraw": (world) => calculation(world),
  "rates.return": async (world) => ({
    ...(await calculation(world, "submitted")),
    reason: "Der mangler en linje.",
  }),
  "rates.approve": (world) => calculation(world, "submitted"),
  "rates.publish": async (world) => ({ ...(await calculation(world, "approved")), reason: null }),
  "rates.listAccountYears": offer,
  "rates.saveAccountYear": async ({ t }) => ({
    offerId: await insertTestOffer(t.platform),
    version: 0,
    accountYear: testAccountYear,
  }),
  "rates.publishedOfOffer": offer,
  "rates.getPublished": published,
};
