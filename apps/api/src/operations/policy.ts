import { holdsRole, isAdministrator } from "@rammevaerk/domain/accounts";
import type { Policy } from "../platform/trpc.ts";

/** Whose trail is asked for. `regionIds` are those of a network or cluster. */
export interface AuditSubject {
  readonly kind: "everything" | "mine" | "network" | "cluster" | "organisation";
  readonly id: string;
  readonly regionIds: readonly string[];
}

/** Who changed what: everybody reads their own changes, those who run a network, cluster or organisation read its, an administrator all. */
export const mayReadAudit: Policy<AuditSubject> = {
  name: "operations.read-audit",
  may: (actor, { kind, id, regionIds }) => {
    if (kind === "mine" || isAdministrator(actor.grants)) return true;
    const isRun =
      ((kind === "network" || kind === "cluster") && holdsRole(actor.grants, "coordinator", { kind, id })) ||
      (kind === "organisation" &&
        holdsRole(actor.grants, "organisation-administrator", { kind: "organisation", id })) ||
      regionIds.some((region) => holdsRole(actor.grants, "secretariat", { kind: "region", id: region }));
    return isRun ? true : "forbidden";
  },
};
