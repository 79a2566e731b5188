import type { Step, StepInput } from "../rates/index.ts";
import type { JointOffer, JointOfferPlan, OccupancyOutcome } from "./joint-offer.ts";

type NameOf = (key: string) => string;
type Calculated = Omit<JointOffer, "steps">;

/** Answers the steps from the rate to each party's exposure, so that a person can repeat them by hand. */
export function explainJointOffer(plan: JointOfferPlan, offer: Calculated, nameOf: NameOf): Step[] {
  const { rate, costs, places, days } = listInputs(plan, offer);
  return [
    {
      key: "breakEven",
      label: { da: "Belægning, der dækker udgifterne", en: "Occupancy that covers the costs" },
      formula: "costs / (rate × places × days) × 100",
      inputs: [costs, rate, places, days],
      value: offer.breakEvenPercent ?? "∞",
      unit: "percent",
      note: fixedCosts,
    },
    ...offer.outcomes.flatMap((outcome) => explainOutcome(plan, { offer, outcome, nameOf })),
  ];
}

const fixedCosts = {
  da: "Udgifterne er regnet som de samme, uanset hvor mange pladser der er i brug.",
  en: "The costs are taken as the same however many places are in use.",
};

function explainOutcome(
  plan: JointOfferPlan,
  { offer, outcome, nameOf }: { offer: Calculated; outcome: OccupancyOutcome; nameOf: NameOf },
): Step[] {
  const { rate, costs, places, days } = listInputs(plan, offer);
  const { occupancyPercent, revenueOere, lossOere } = outcome;
  const at = { da: `ved ${String(occupancyPercent).replace(".", ",")} %`, en: `at ${occupancyPercent}%` };
  const loss = { da: `Tab ${at.da}`, en: `Loss ${at.en}` };
  const revenue = { da: `Indtægt ${at.da}`, en: `Revenue ${at.en}` };
  const occupancy: StepInput = {
    key: "occupancy",
    label: { da: "Belægning", en: "Occupancy" },
    value: occupancyPercent,
    unit: "percent",
  };
  return [
    {
      key: `revenue.${occupancyPercent}`,
      label: revenue,
      formula: "rate × places × days × occupancy / 100",
      inputs: [rate, places, days, occupancy],
      value: revenueOere,
      unit: "oere",
    },
    {
      key: `loss.${occupancyPercent}`,
      label: loss,
      formula: "costs − revenue",
      inputs: [costs, { key: "revenue", label: revenue, value: revenueOere, unit: "oere" }],
      value: lossOere,
      unit: "oere",
      note: { da: "Under nul er der et overskud.", en: "Below zero there is a surplus." },
    },
    ...outcome.exposures.map(({ key, amountOere }, index): Step => {
      const name = nameOf(key);
      return {
        key: `exposure.${occupancyPercent}.${key}`,
        label: { da: `${name}: andel af tabet ${at.da}`, en: `${name}: share of the loss ${at.en}` },
        formula: "loss × partyPlaces / places",
        inputs: [
          { key: "loss", label: loss, value: lossOere, unit: "oere" },
          {
            key: "partyPlaces",
            label: { da: `Pladser for ${name}`, en: `Places of ${name}` },
            value: (plan.parties[index] as { readonly places: number }).places,
            unit: "places",
          },
          places,
        ],
        value: amountOere,
        unit: "oere",
        note: {
          da: "Rundet ned. Øre til overs går én hver til de største rester.",
          en: "Rounded down. Øre left over go one each to the largest remainders.",
        },
      };
    }),
  ];
}

function listInputs(
  plan: JointOfferPlan,
  { rateOere, budgeted }: Calculated,
): Readonly<Record<"rate" | "costs" | "places" | "days", StepInput>> {
  const isAgreed = plan.agreedRateOere !== null;
  return {
    rate: {
      key: "rate",
      label: isAgreed ? { da: "Aftalt takst", en: "Agreed rate" } : { da: "Enhedstakst", en: "Unit rate" },
      value: rateOere,
      unit: "oere-per-day",
    },
    costs: {
      key: "costs",
      label: { da: "Udgifter efter indtægter", en: "Costs less revenues" },
      value: budgeted.netCostBaseOere,
      unit: "oere",
    },
    places: { key: "places", label: { da: "Pladser", en: "Places" }, value: plan.places, unit: "places" },
    days: {
      key: "days",
      label: { da: "Dage i året", en: "Days in the year" },
      value: budgeted.daysInYear,
      unit: "days",
    },
  };
}
