import type { PersonRef } from "@rammevaerk/contracts/accounts";
import type {
  CalculationDetail,
  CalculationSummary,
  FrozenCalculation,
  PublishedRate,
  StoredAccountYear,
} from "@rammevaerk/contracts/rates";
import type { Actor } from "../platform/actor.ts";
import type { AccountYearRow } from "./accounts/repository.ts";
import type { CalculationRow } from "./repository.ts";
import {
  type CalculationSubject,
  mayDecideCalculation,
  mayPublishCalculation,
  mayWriteCalculation,
} from "./policy.ts";
import { readContent, readFrozen } from "./stored-calculation.ts";

/** A calculation as a list shows it. */
export function presentCalculation(
  row: CalculationRow,
  { personId }: Pick<Actor, "personId">,
): CalculationSummary {
  return {
    id: row.id,
    offer: { id: row.offer_id, name: row.offer_name, closedOn: row.offer_closed_on },
    operator: { id: row.organisation_id, name: row.operator_name },
    year: row.year,
    status: row.status,
    version: row.version,
    unitRateOere: row.unit_rate_oere,
    updatedAt: row.updated_at,
    submittedAt: row.submitted_at,
    publishedAt: row.published_at,
    isMine: row.submitted_by === personId,
    isDemo: row.is_demo === 1,
  };
}

export function presentAccountYear(row: AccountYearRow): StoredAccountYear {
  return {
    version: row.version,
    updatedAt: row.updated_at,
    accountYear: JSON.parse(row.content) as StoredAccountYear["accountYear"],
  };
}

/** What stands around a calculation on its page. */
export interface CalculationSurroundings {
  readonly frozen: FrozenCalculation | null;
  readonly accountYears: readonly AccountYearRow[];
  readonly previous: CalculationRow | undefined;
  readonly inForce: CalculationRow | undefined;
  readonly people: ReadonlyMap<string, PersonRef>;
}

/** A calculation as its page shows it, to one reader. */
export function presentCalculationDetail(
  row: CalculationRow,
  around: CalculationSurroundings,
  actor: Actor,
): CalculationDetail {
  const personOf = (id: string | null): PersonRef | null => around.people.get(id ?? "") ?? null;
  return {
    ...presentCalculation(row, actor),
    content: readContent(row),
    frozen: around.frozen,
    regionId: row.region_id,
    accountYears: around.accountYears.map(presentAccountYear),
    previous: around.previous === undefined ? null : presentPublished(around.previous),
    inForce: around.inForce === undefined ? null : presentPublished(around.inForce),
    startedBy: personOf(row.started_by),
    submittedBy: personOf(row.submitted_by),
    approvedBy: personOf(row.approved_by),
    returnReason: row.return_reason,
    may: presentRights(row, actor),
  };
}

function presentRights(row: CalculationRow, actor: Actor): CalculationDetail["may"] {
  const subject: CalculationSubject = {
    id: row.id,
    operatorId: row.organisation_id,
    regionId: row.region_id,
    status: row.status,
    submittedBy: row.submitted_by,
  };
  const mayWrite = mayWriteCalculation.may(actor, subject) === true;
  const isBeingWritten = row.status === "draft" || row.status === "returned";
  return {
    write: mayWrite && isBeingWritten,
    submit: mayWrite && isBeingWritten,
    decide: row.status === "submitted" && mayDecideCalculation.may(actor, subject) === true,
    publish: row.status === "approved" && mayPublishCalculation.may(actor, subject) === true,
    withdraw: mayWrite && (isBeingWritten || row.status === "submitted" || row.status === "approved"),
    startAnew: mayWrite && row.status === "published",
  };
}

/** A published rate, in force or superseded. */
export function presentPublished(row: CalculationRow): PublishedRate {
  const frozen = readFrozen(row);
  const { budget } = readContent(row);
  return {
    calculationId: row.id,
    year: row.year,
    status: row.status === "superseded" ? "superseded" : "published",
    unitRateOere: row.unit_rate_oere ?? 0,
    occupancyPercent: budget.occupancyPercent,
    levels: frozen === null ? [] : frozen.result.levels,
    publishedAt: row.published_at ?? row.updated_at,
    supersededAt: row.superseded_at,
    reason: row.publish_reason,
  };
}
