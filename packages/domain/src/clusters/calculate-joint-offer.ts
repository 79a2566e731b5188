import { multiplyExact, type Oere, roundQuotient, scaleDecimal, splitAmount } from "../money/index.ts";
import { calculateRates, getRateParameters, RateError, type Step } from "../rates/index.ts";
import type { PartyNames } from "./calculate-cost-split.ts";
import { checkJointOffer, toRateBudget } from "./check-joint-offer.ts";
import { explainJointOffer } from "./explain-joint-offer.ts";
import type { JointOffer, JointOfferPlan, OccupancyOutcome } from "./joint-offer.ts";

/** Beyond 1,000,000 percent no occupancy is meant. */
const mostTimes = 10_000;

/**
 * Answers what it would mean to run an offer together: its rate a day, the occupancy at which that rate covers the
 * costs, and what each party answers for when occupancy falls.
 *
 * The costs are taken as they are budgeted whatever the occupancy, so the loss is the largest that can arise: a party
 * that can save when places stand empty loses less.
 * @throws RateError with all that `checkJointOffer` finds; cost-base-negative when revenues exceed the costs
 * @example calculateJointOffer(plan).outcomes[0]?.lossOere // 36500000, which is 365,000 kroner a year
 */
export function calculateJointOffer(
  plan: JointOfferPlan,
  { nameOf = (key) => key }: PartyNames = {},
): JointOffer {
  const refusals = checkJointOffer(plan);
  if (refusals.length > 0) throw new RateError(refusals);
  const { values: parameters, rows } = getRateParameters(plan.agreementId, plan.year);
  const { steps, ...budgeted } = calculateRates(toRateBudget(plan), { parameters, rows });
  const rateOere = plan.agreedRateOere ?? budgeted.unitRateOere;
  const basis = {
    rateOere,
    costsOere: budgeted.netCostBaseOere,
    placeDays: plan.places * budgeted.daysInYear,
  };
  const offer = {
    budgeted,
    rateOere,
    breakEvenPercent: calculateBreakEven(basis),
    parties: plan.parties.map(({ key, places }) => ({
      key,
      places,
      sharePercent:
        roundQuotient(scaleDecimal(places, 10_000) * 10_000, scaleDecimal(plan.places, 10_000)) / 100,
    })),
    outcomes: plan.fallsToPercent.map((percent) => calculateOutcome(plan, basis, percent)),
  };
  return { ...offer, steps: [...(steps as Step[]), ...explainJointOffer(plan, offer, nameOf)] };
}

interface Basis {
  readonly rateOere: Oere;
  readonly costsOere: Oere;
  /** Days of the year times places: all that could be charged. */
  readonly placeDays: number;
}

function calculateBreakEven({ rateOere, costsOere, placeDays }: Basis): number | undefined {
  const fullOere = multiplyExact(rateOere, placeDays);
  const isBeyond = fullOere <= 0 || multiplyExact(costsOere, 1) > multiplyExact(fullOere, mostTimes);
  return isBeyond ? undefined : roundQuotient(multiplyExact(costsOere, 1_000_000), fullOere) / 10_000;
}

function calculateOutcome(
  { parties }: JointOfferPlan,
  { rateOere, costsOere, placeDays }: Basis,
  occupancyPercent: number,
): OccupancyOutcome {
  const parts = multiplyExact(multiplyExact(rateOere, placeDays), scaleDecimal(occupancyPercent, 10_000));
  const revenueOere = roundQuotient(parts, 1_000_000);
  const lossOere = costsOere - revenueOere;
  const amounts = splitAmount(
    lossOere,
    parties.map(({ key, places }) => ({ key, weight: places })),
  );
  const exposures = parties.map(({ key }, at) => ({ key, amountOere: amounts[at] as Oere }));
  return { occupancyPercent, revenueOere, lossOere, exposures };
}
