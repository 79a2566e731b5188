import type { CalculationStatus } from "@rammevaerk/contracts/rates";
import { holdsRole } from "@rammevaerk/domain/accounts";
import type { Actor } from "../platform/actor.ts";
import type { Policy } from "../platform/trpc.ts";

/** What a policy needs to know of a calculation. */
export interface CalculationSubject {
  readonly id: string;
  /** Who ran the offer when the calculation was begun. */
  readonly operatorId: string;
  /** The region in which the offer lies. */
  readonly regionId: string;
  readonly status: CalculationStatus;
  readonly submittedBy: string | null;
}

/** An offer as the policies about its rates see it. */
export interface OfferSubject {
  readonly id: string;
  readonly operatorId: string;
}

const decided: readonly CalculationStatus[] = ["submitted", "approved", "published", "superseded"];
const open: readonly CalculationStatus[] = ["published", "superseded"];

function isEconomist(actor: Actor, operatorId: string): boolean {
  return holdsRole(actor.grants, "economist", { kind: "organisation", id: operatorId });
}

function isApprover(actor: Actor, operatorId: string): boolean {
  return (
    isEconomist(actor, operatorId) ||
    holdsRole(actor.grants, "council-approver", { kind: "organisation", id: operatorId })
  );
}

/** Published, in force or not: for everybody, signed in or not. */
export function isOpenToAll({ status }: Pick<CalculationSubject, "status">): boolean {
  return open.includes(status);
}

/**
 * Read a calculation: the operator's economists all of them; once it is submitted also those who approve for the
 * operator and the secretariat of the region; once it is published everybody. For all others there is none.
 */
export const mayReadCalculation: Policy<CalculationSubject> = {
  name: "rates.read",
  may: (actor, { operatorId, regionId, status }) => {
    if (open.includes(status) || isEconomist(actor, operatorId)) return true;
    const isIts =
      isApprover(actor, operatorId) ||
      holdsRole(actor.grants, "secretariat", { kind: "region", id: regionId });
    return decided.includes(status) && isIts ? true : "not-found";
  },
};

/** Write a calculation, submit it and take it back: the operator's economists. */
export const mayWriteCalculation: Policy<CalculationSubject> = {
  name: "rates.write",
  may: (actor, calculation) =>
    isEconomist(actor, calculation.operatorId) ? true : refusal(actor, calculation),
};

/** Approve or return what was submitted: somebody else than who submitted it, economist or council-approver of the operator. */
export const mayDecideCalculation: Policy<CalculationSubject> = {
  name: "rates.decide",
  may: (actor, calculation) => {
    if (!isApprover(actor, calculation.operatorId)) return refusal(actor, calculation);
    return calculation.submittedBy === actor.personId ? "four-eyes-needed" : true;
  },
};

/** Publish what was approved: the operator's economists and approvers. */
export const mayPublishCalculation: Policy<CalculationSubject> = {
  name: "rates.publish",
  may: (actor, calculation) =>
    isApprover(actor, calculation.operatorId) ? true : refusal(actor, calculation),
};

/** Begin a calculation of an offer, and keep its accounts: the operator's economists. Everybody may know of the offer. */
export const mayWriteRatesOfOffer: Policy<OfferSubject> = {
  name: "rates.write-of-offer",
  may: (actor, { operatorId }) => (isEconomist(actor, operatorId) ? true : "forbidden"),
};

/** The calculations that somebody finds in a list: the same rule as `mayReadCalculation`, less what is open to all. */
export interface CalculationScope {
  readonly economistOf: readonly string[];
  readonly approverOf: readonly string[];
  readonly regionIds: readonly string[];
}

export function readableCalculations(actor: Actor): CalculationScope {
  const limitsOf = (role: string): string[] =>
    actor.grants.filter((grant) => grant.role === role).map((grant) => grant.limitId);
  return {
    economistOf: limitsOf("economist"),
    approverOf: limitsOf("council-approver"),
    regionIds: limitsOf("secretariat"),
  };
}

/** Who may not read it does not learn that it exists. */
function refusal(actor: Actor, calculation: CalculationSubject): "forbidden" | "not-found" {
  return mayReadCalculation.may(actor, calculation) === true ? "forbidden" : "not-found";
}
