import { listGrantHolders, notify } from "../accounts/index.ts";
import { isoNow } from "../platform/clock.ts";
import type { SignedInContext } from "../platform/context.ts";
import type { Db } from "../platform/db/connect.ts";
import type { CalculationRow } from "./repository.ts";

/** Tells those who may decide by `mayDecideCalculation` that a calculation waits for them: not who submits it. */
export async function tellApprovers(
  ctx: SignedInContext,
  tx: Db,
  row: Pick<CalculationRow, "id" | "version" | "organisation_id">,
): Promise<void> {
  const limit = {
    limitKind: "organisation",
    limitId: row.organisation_id,
    at: isoNow(ctx.platform.clock),
  } as const;
  const economists = await listGrantHolders(tx, { role: "economist", ...limit });
  const approvers = await listGrantHolders(tx, { role: "council-approver", ...limit });
  await tell(ctx, tx, {
    kind: "rate-submitted",
    row,
    personIds: [...new Set([...economists, ...approvers])],
  });
}

/** Tells who submitted a calculation what was decided; a reason stands on its page only. */
export async function tellSubmitter(
  ctx: SignedInContext,
  tx: Db,
  {
    kind,
    row,
  }: {
    kind: "rate-returned" | "rate-approved";
    row: Pick<CalculationRow, "id" | "version" | "submitted_by">;
  },
): Promise<void> {
  await tell(ctx, tx, { kind, row, personIds: row.submitted_by === null ? [] : [row.submitted_by] });
}

/** A calculation that is submitted again has a later version, and is told again. */
function tell(
  ctx: SignedInContext,
  tx: Db,
  {
    kind,
    row,
    personIds,
  }: {
    kind: "rate-submitted" | "rate-returned" | "rate-approved";
    row: Pick<CalculationRow, "id" | "version">;
    personIds: readonly string[];
  },
): Promise<void> {
  return notify(ctx, tx, {
    kind,
    actorId: ctx.actor.personId,
    about: { kind: "rate-calculation", id: row.id },
    cause: `${kind}:${row.id}:${row.version}`,
    personIds,
  });
}
