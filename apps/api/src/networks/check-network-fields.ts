import type { createNetworkInput } from "@rammevaerk/contracts/networks";
import { findLegalBasis } from "@rammevaerk/domain/law";
import { findServedGoal } from "@rammevaerk/domain/networks";
import { findRegion, findTargetGroup } from "@rammevaerk/domain/reference";
import type { z } from "zod";
import { AppError } from "../platform/errors.ts";
import { checkNoCprNumber, checkNoCprNumberInMarkdown } from "./check-citizen-protection.ts";

/** What a person writes about a network, in create and update alike. */
export type NetworkFields = Omit<z.output<typeof createNetworkInput>, "requestId">;

/**
 * Refuses fields that can't be stored, and gives them back in the form that is: each code once, and no regions
 * for a national network.
 * @throws AppError cpr-number-found, code-unknown, or input-invalid for a network that belongs nowhere
 */
export function checkNetworkFields(fields: NetworkFields): NetworkFields {
  checkNoCprNumber(fields.name, "name");
  checkNoCprNumberInMarkdown(fields.purpose, "purpose");
  checkCodes(fields.regionIds, findRegion);
  checkCodes(fields.targetGroups, findTargetGroup);
  checkCodes(fields.legalBases, findLegalBasis);
  for (const goal of fields.goals) {
    if (findServedGoal(goal) === undefined) throw new AppError("code-unknown", { value: goal.goalKey });
  }
  if (!fields.isNational && fields.regionIds.length === 0) {
    throw new AppError("input-invalid", {}, { regionIds: { code: "required" } });
  }
  return {
    ...fields,
    regionIds: fields.isNational ? [] : unique(fields.regionIds),
    targetGroups: unique(fields.targetGroups),
    legalBases: unique(fields.legalBases),
    goals: [...new Map(fields.goals.map((goal) => [goal.goalKey, goal])).values()],
  };
}

function checkCodes(codes: readonly string[], find: (code: string) => unknown): void {
  const unknown = codes.find((code) => find(code) === undefined);
  if (unknown !== undefined) throw new AppError("code-unknown", { value: unknown });
}

function unique(codes: readonly string[]): string[] {
  return [...new Set(codes)];
}
