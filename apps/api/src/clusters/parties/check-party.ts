import type { SignedInContext } from "../../platform/context.ts";
import type { Db } from "../../platform/db/connect.ts";
import { AppError } from "../../platform/errors.ts";
import { todayIn } from "../../platform/today.ts";
import { findPartyRow, type PartyRow } from "./repository.ts";

/** A day that is said to have been: not ahead, and not before what it ends began. @throws AppError input-invalid */
export function checkPastDay(
  { platform }: SignedInContext,
  named: Readonly<Record<string, string>>,
  notBefore: string,
): void {
  const [name = "", day = ""] = Object.entries(named)[0] ?? [];
  if (day > todayIn(platform.clock) || day < notBefore) {
    throw new AppError("input-invalid", {}, { [name]: { code: "wrong-form" } });
  }
}

/** A party of a cluster, for whoever names it. @throws AppError input-invalid when it is none, or has left */
export async function getPartyIn(
  tx: Db,
  { clusterId, partyId }: { clusterId: string; partyId: string },
): Promise<PartyRow> {
  const party = await findPartyRow(tx, partyId);
  if (party?.clusterId !== clusterId || party.leftOn !== null) {
    throw new AppError("input-invalid", {}, { partyId: { code: "unknown-choice" } });
  }
  return party;
}
