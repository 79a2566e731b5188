import type { ClusterDetail } from "@rammevaerk/contracts/clusters";
import { limits } from "@rammevaerk/contracts/limits";
import { sortByList } from "../../networks/subjects/sort-by-list.ts";
import { readLines } from "../../platform/form/read-lines.ts";
import type { FieldErrors } from "../../platform/form/use-form.ts";
import type { Messages } from "../messages.da.ts";

const leastName = 2;
const leastPurpose = 20;
const leastCaseType = 3;
const mostCaseTypes = 10;

/** A cluster as its form holds it. */
export interface ClusterValues {
  name: string;
  purpose: string;
  regionIds: string[];
  targetGroups: string[];
  legalBases: string[];
  /** One on each line. */
  caseTypes: string;
  /** The version that was read: 0 for a cluster that is not there yet. A draft that is found later still has its own. */
  version: number;
}

/** A form for a cluster that is not there yet. */
export function emptyCluster(regionIds: string[]): ClusterValues {
  return { name: "", purpose: "", regionIds, targetGroups: [], legalBases: [], caseTypes: "", version: 0 };
}

/** The form of a cluster as it is stored. */
export function toClusterValues(cluster: ClusterDetail): ClusterValues {
  return {
    name: cluster.name,
    purpose: cluster.purposeMarkdown,
    regionIds: cluster.regionIds,
    targetGroups: sortByList("target-group", cluster.targetGroups),
    legalBases: sortByList("legal-basis", cluster.legalBases),
    caseTypes: cluster.caseTypes.join("\n"),
    version: cluster.version,
  };
}

/** What is sent: case types as a list, without empty lines. */
export function toClusterFields({ version: _version, caseTypes, ...values }: ClusterValues) {
  return { ...values, caseTypes: readLines(caseTypes) };
}

/** What must be corrected before a cluster is sent: the same bounds as the contract has. */
export function checkCluster(values: ClusterValues, text: Messages["form"]): FieldErrors<ClusterValues> {
  const caseTypes = readLines(values.caseTypes);
  const isReadable =
    caseTypes.length <= mostCaseTypes &&
    caseTypes.every(({ length }) => length >= leastCaseType && length <= limits.name);
  return {
    name: values.name.trim().length < leastName ? text.nameMissing : undefined,
    purpose: values.purpose.trim().length < leastPurpose ? text.purposeShort(leastPurpose) : undefined,
    regionIds: values.regionIds.length === 0 ? text.regionsMissing : undefined,
    caseTypes: isReadable ? undefined : text.caseTypesBad,
  };
}
