import type { createClusterInput } from "@rammevaerk/contracts/clusters";
import { findLegalBasis } from "@rammevaerk/domain/law";
import { findRegion, findTargetGroup } from "@rammevaerk/domain/reference";
import type { z } from "zod";
import { checkNoCprNumber, checkNoCprNumberInMarkdown } from "../networks/index.ts";
import { AppError } from "../platform/errors.ts";

/** What a person writes about a cluster, in create and update alike. */
export type ClusterFields = Omit<z.output<typeof createClusterInput>, "requestId">;

/**
 * Refuses fields that can't be stored, and gives them back with each code once.
 * @throws AppError cpr-number-found, code-unknown
 */
export function checkClusterFields(fields: ClusterFields): ClusterFields {
  checkNoCprNumber(fields.name, "name");
  checkNoCprNumberInMarkdown(fields.purpose, "purpose");
  for (const type of fields.caseTypes) checkNoCprNumber(type, "caseTypes");
  return {
    ...fields,
    regionIds: checkCodes(fields.regionIds, findRegion),
    targetGroups: checkCodes(fields.targetGroups, findTargetGroup),
    legalBases: checkCodes(fields.legalBases, findLegalBasis),
    caseTypes: [...new Set(fields.caseTypes)],
  };
}

function checkCodes(codes: readonly string[], find: (code: string) => unknown): string[] {
  const unknown = codes.find((code) => find(code) === undefined);
  if (unknown !== undefined) throw new AppError("code-unknown", { value: unknown });
  return [...new Set(codes)];
}
