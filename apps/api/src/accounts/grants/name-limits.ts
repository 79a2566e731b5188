import type { Language } from "@rammevaerk/contracts/fields";
import type { LimitKind } from "@rammevaerk/domain/accounts";
import { findRegion } from "@rammevaerk/domain/reference";
import type { Db } from "../../platform/db/connect.ts";
import { listOrganisationsByIds } from "../organisations/repository.ts";
import { listClusterNames, listEventTitles, listNetworkNames } from "./repository.ts";

interface Limit {
  readonly limit_kind: LimitKind;
  readonly limit_id: string;
}

const namesOfWhole: Readonly<Record<"everything" | "library", Readonly<Record<Language, string>>>> = {
  everything: { da: "Hele Rammeværk", en: "All of Rammeværk" },
  library: { da: "Metodebiblioteket", en: "The method library" },
};

/**
 * Answers a function that names the limits given, as people know them. One that does not exist has an empty name,
 * which is how its existence is checked before a role is given in it.
 */
export async function nameLimits(
  db: Db,
  limits: readonly Limit[],
  language: Language,
): Promise<(limit: Limit) => string> {
  const idsOf = (kind: LimitKind): string[] => [
    ...new Set(limits.filter((limit) => limit.limit_kind === kind).map((limit) => limit.limit_id)),
  ];
  const organisations = await listOrganisationsByIds(db, idsOf("organisation"));
  const networks = await listNetworkNames(db, idsOf("network"));
  const clusters = await listClusterNames(db, idsOf("cluster"));
  const events = await listEventTitles(db, idsOf("event"));
  return ({ limit_kind, limit_id }) => {
    switch (limit_kind) {
      case "everything":
      case "library":
        return limit_id === "all" ? namesOfWhole[limit_kind][language] : "";
      case "region":
        return findRegion(limit_id)?.name[language] ?? "";
      case "organisation":
        return organisations.get(limit_id)?.name ?? "";
      case "network":
        return networks.get(limit_id) ?? "";
      case "cluster":
        return clusters.get(limit_id) ?? "";
      case "event":
        return events.get(limit_id) ?? "";
    }
  };
}
