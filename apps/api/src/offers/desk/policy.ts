import { holdsRole } from "@rammevaerk/domain/accounts";
import type { Actor } from "../../platform/actor.ts";
import type { Policy } from "../../platform/trpc.ts";

/** What belongs to an operator: an offer, or what was recorded or imported for it. */
export interface OperatorSubject {
  readonly operatorId: string;
}

/** Keep an operator's offers up to date: its registry reporters. Offers are open to all, so a refusal tells nothing. */
export const mayReportOffer: Policy<OperatorSubject> = {
  name: "offers.report",
  may: (actor, { operatorId }) => (isReporterOf(actor, operatorId) ? true : "forbidden"),
};

/** See and decide on what an operator's reporters have handed in. Others are not told that there is anything. */
export const maySeeRecording: Policy<OperatorSubject> = {
  name: "offers.see-recording",
  may: (actor, { operatorId }) => (isReporterOf(actor, operatorId) ? true : "not-found"),
};

function isReporterOf(actor: Actor, operatorId: string): boolean {
  return holdsRole(actor.grants, "registry-reporter", { kind: "organisation", id: operatorId });
}

/** The operators whose offers somebody keeps up to date: the scope of every list on the desk. */
export function reportedOperators(actor: Actor): string[] {
  const own = actor.grants.filter(
    ({ role, limitKind }) => role === "registry-reporter" && limitKind === "organisation",
  );
  return [...new Set(own.map(({ limitId }) => limitId))];
}
