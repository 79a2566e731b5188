import { limitKindsOfRole } from "@rammevaerk/domain/accounts";
import type { Actor } from "../../platform/actor.ts";
import { isoNow } from "../../platform/clock.ts";
import type { Platform } from "../../platform/context.ts";
import type { AudienceName } from "../../platform/search-source.ts";
import { todayIn } from "../../platform/today.ts";
import { listNamesOfPart } from "./repository.ts";

/** For `isFoundBy`: the names by which somebody finds what is not public, and the moment at which they ask. */
export interface ReaderAudiences {
  readonly names: readonly AudienceName[];
  readonly now: string;
}

/**
 * By which names somebody finds documents: from the rights in force, and what they take part in, at the moment of asking.
 * A visitor has none and finds what is public.
 */
export async function listAudiences(
  { db, clock }: Pick<Platform, "db" | "clock">,
  actor: Actor | null,
): Promise<ReaderAudiences> {
  const now = isoNow(clock);
  if (actor === null) return { names: [], now };
  const { personId } = actor;
  const names = new Set<AudienceName>([
    "signed-in",
    `person:${personId}`,
    ...actor.grants.flatMap(listNamesOfGrant),
    ...(await listNamesOfPart(db, personId, todayIn(clock))),
  ]);
  return { names: [...names], now };
}

function listNamesOfGrant({ role, limitKind, limitId }: Actor["grants"][number]): AudienceName[] {
  if (!limitKindsOfRole[role].includes(limitKind)) return [];
  switch (role) {
    case "administrator":
      return ["administrator"];
    case "secretariat":
      return [`region:${limitId}`];
    case "organiser":
    case "check-in":
      return [`event:${limitId}`];
    case "organisation-administrator":
      return [`organisation:${limitId}`, `runs:organisation:${limitId}`];
    case "member":
    case "coordinator": {
      if (limitKind !== "network" && limitKind !== "cluster") return [];
      const runs: AudienceName[] = role === "coordinator" ? [`runs:${limitKind}:${limitId}`] : [];
      return [`${limitKind}:${limitId}`, ...runs];
    }
    default:
      return [];
  }
}
