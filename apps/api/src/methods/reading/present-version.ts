import type { VersionDetail, VersionSummary } from "@rammevaerk/contracts/method-versions";
import { checkMethodFields } from "@rammevaerk/domain/methods";
import type { RequestContext } from "../../platform/context.ts";
import { readFields } from "../editing/method-fields.ts";
import { toVersionSubject, type VersionRow } from "../editing/repository.ts";
import { listPeople } from "../list-people.ts";
import { mayDecideVersion, mayWriteVersion } from "../policy.ts";

/** Versions as a list shows them, in the order given. What was said in review is for those who are signed in. */
export async function presentVersions(
  ctx: RequestContext,
  rows: readonly VersionRow[],
): Promise<VersionSummary[]> {
  const people = await listPeople(
    ctx,
    rows.flatMap((row) => [row.author_id, row.decided_by]),
  );
  return rows.map((row) => ({
    id: row.id,
    methodId: row.method_id,
    methodCode: row.method_code,
    methodName: row.method_name,
    number: row.number,
    state: row.state,
    isNew: row.published_version_id === null,
    author: people(row.author_id),
    note: row.note,
    createdAt: row.created_at,
    submittedAt: row.submitted_at,
    decidedAt: row.decided_at,
    decidedBy: people(row.decided_by),
    reason: ctx.actor === null ? null : row.reason,
  }));
}

/** A version with its text, what it lacks, and what the reader may do with it. */
export async function presentVersion(ctx: RequestContext, row: VersionRow): Promise<VersionDetail> {
  const [summary] = await presentVersions(ctx, [row]);
  const fields = readFields(row);
  return {
    ...(summary as VersionSummary),
    revision: row.revision,
    fields,
    bodyHtml: row.body_html,
    isBehind: isOpen(row) && row.based_on_id !== row.published_version_id,
    missing: isOpen(row) ? checkMethodFields(fields).map((problem) => ({ ...problem })) : [],
    may: decide(ctx, row),
  };
}

function isOpen({ state }: VersionRow): boolean {
  return state === "draft" || state === "in-review";
}

function decide({ actor }: RequestContext, row: VersionRow): VersionDetail["may"] {
  const subject = toVersionSubject(row);
  const writes = actor !== null && mayWriteVersion.may(actor, subject) === true;
  const decides = actor !== null && mayDecideVersion.may(actor, subject) === true;
  return {
    edit: writes && row.state === "draft",
    submit: writes && row.state === "draft",
    takeBack: writes && (row.state === "in-review" || row.state === "declined"),
    discard: writes && row.state === "draft",
    decide: decides && row.state === "in-review",
  };
}
