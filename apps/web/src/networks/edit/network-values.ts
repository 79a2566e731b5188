import type { NetworkDetail } from "@rammevaerk/contracts/networks";
import { type Admission, servableGoals, type WatchLevel } from "@rammevaerk/domain/networks";
import { sortByList } from "../subjects/sort-by-list.ts";

/** A network as its form holds it. */
export interface NetworkValues {
  name: string;
  purpose: string;
  admission: Admission;
  isNational: boolean;
  regionIds: string[];
  targetGroups: string[];
  legalBases: string[];
  /** Keys of goals: no two agreements have the same. */
  goals: string[];
  /** "" for nobody. */
  contactId: string;
  defaultWatchLevel: WatchLevel;
  /** The version that was read: 0 for a network that is not there yet. A draft that is found later still has its own. */
  version: number;
}

/** A form for a network that is not there yet. */
export function emptyNetwork(
  start: Pick<NetworkValues, "isNational" | "regionIds" | "contactId">,
): NetworkValues {
  return {
    name: "",
    purpose: "",
    admission: "open",
    targetGroups: [],
    legalBases: [],
    goals: [],
    defaultWatchLevel: "questions-in-my-field",
    version: 0,
    ...start,
  };
}

/** The form of a network as it is stored. */
export function toNetworkValues(network: NetworkDetail): NetworkValues {
  return {
    name: network.name,
    purpose: network.purposeMarkdown,
    admission: network.admission,
    isNational: network.isNational,
    regionIds: network.regionIds,
    targetGroups: sortByList("target-group", network.targetGroups),
    legalBases: sortByList("legal-basis", network.legalBases),
    goals: network.goals.map(({ goalKey }) => goalKey),
    contactId: network.contact?.id ?? "",
    defaultWatchLevel: network.defaultWatchLevel,
    version: network.version,
  };
}

/** What is sent. A national network has no regions; a goal goes with its agreement. */
export function toNetworkFields({ version: _version, ...values }: NetworkValues) {
  return {
    ...values,
    regionIds: values.isNational ? [] : values.regionIds,
    goals: servableGoals
      .filter(({ goalKey }) => values.goals.includes(goalKey))
      .map(({ agreementId, goalKey }) => ({ agreementId, goalKey })),
    contactId: values.contactId === "" ? null : values.contactId,
  };
}

/** The fields in which a network changed between two moments. The order of codes does not matter. */
export function listChangedFields(before: NetworkValues, after: NetworkValues): NetworkField[] {
  const toText = (value: NetworkValues[NetworkField]): string =>
    JSON.stringify(Array.isArray(value) ? value.toSorted() : value);
  return networkFields.filter((key) => toText(before[key]) !== toText(after[key]));
}

const networkFields = [
  "name",
  "purpose",
  "admission",
  "isNational",
  "regionIds",
  "targetGroups",
  "legalBases",
  "goals",
  "contactId",
  "defaultWatchLevel",
] as const satisfies readonly (keyof NetworkValues)[];
export type NetworkField = (typeof networkFields)[number];
