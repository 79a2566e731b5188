import { addMember, foundNetwork } from "../../networks/index.ts";
import { isoNow } from "../../platform/clock.ts";
import type { Platform } from "../../platform/context.ts";
import { inTransaction } from "../../platform/db/transaction.ts";
import { createId } from "../../platform/ids.ts";

type Founded = Omit<Parameters<typeof foundNetwork>[1], "requestKey">;

/** A network for a test: open and national unless told otherwise, with these people in it. Returns its id. */
export async function foundTestNetwork(
  { db, clock }: Pick<Platform, "db" | "clock">,
  {
    coordinators = [],
    members = [],
    ...fields
  }: Partial<Founded> & { coordinators?: readonly string[]; members?: readonly string[] } = {},
): Promise<string> {
  const at = isoNow(clock);
  return inTransaction(db, async (tx) => {
    const { networkId } = await foundNetwork(tx, {
      name: "Et netværk",
      purpose: "Vi hjælper hinanden med det, der er svært til hverdag.",
      admission: "open",
      isNational: fields.regionIds === undefined,
      regionIds: [],
      targetGroups: [],
      legalBases: [],
      goals: [],
      contactId: null,
      defaultWatchLevel: "questions-in-my-field",
      createdAt: at,
      requestKey: createId(),
      ...fields,
    });
    for (const [people, isCoordinator] of [
      [coordinators, true],
      [members, false],
    ] as const) {
      for (const personId of people)
        await addMember(tx, { networkId, personId, isCoordinator, grantedBy: null, at });
    }
    return networkId;
  });
}
