import { holdsRole, isAdministrator } from "@rammevaerk/domain/accounts";
import type { Actor } from "../../platform/actor.ts";
import type { Policy } from "../../platform/trpc.ts";

/** For which region's secretariat an estimate is recorded. */
export interface SeriesSubject {
  readonly regionId: string;
}

/** Add to the price-and-wage series and withdraw from it, on behalf of a region's secretariat. The series itself is one, and open to all. */
export const mayWriteSeries: Policy<SeriesSubject> = {
  name: "rates.write-series",
  may: (actor, { regionId }) => (isKeeper(actor, regionId) ? true : "forbidden"),
};

export function isKeeper(actor: Actor | null, regionId: string): boolean {
  if (actor === null) return false;
  return (
    isAdministrator(actor.grants) || holdsRole(actor.grants, "secretariat", { kind: "region", id: regionId })
  );
}
