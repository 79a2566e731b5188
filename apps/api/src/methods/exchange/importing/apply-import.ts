import type { methodImportResult } from "@rammevaerk/contracts/method-exchange";
import type { z } from "zod";
import { notify } from "../../../accounts/index.ts";
import { audit } from "../../../platform/audit.ts";
import { isoNow } from "../../../platform/clock.ts";
import type { SignedInContext } from "../../../platform/context.ts";
import type { Db } from "../../../platform/db/connect.ts";
import { lockRow } from "../../../platform/db/dialect.ts";
import { inTransaction } from "../../../platform/db/transaction.ts";
import { AppError } from "../../../platform/errors.ts";
import { insertDraft } from "../../editing/insert-draft.ts";
import { insertNewMethod } from "../../editing/insert-new-method.ts";
import { changeVersion } from "../../editing/repository.ts";
import { listReviewers } from "../../list-reviewers.ts";
import { findMethod, type MethodRow } from "../../repository.ts";
import { type ReadFile, readContent } from "./import-content.ts";
import { lockImport, setApplied } from "./repository.ts";

/**
 * Makes versions, handed in for review, of all that an import adds or changes: of all of it or of nothing. Applied twice, it is
 * applied once.
 * @throws AppError not-found; input-invalid when a file was refused or nothing would change; changed-meanwhile when a method is no
 * longer as the files were compared with
 */
export function applyImport(
  ctx: SignedInContext,
  importId: string,
): Promise<z.output<typeof methodImportResult>> {
  return inTransaction(ctx.platform.db, async (tx) => {
    const row = await lockImport(tx, importId);
    if (row === undefined) throw new AppError("not-found");
    const content = readContent(row);
    if (row.applied_at !== null) return { versionIds: [...content.versionIds] };
    const changes = content.files.filter(({ change }) => change !== undefined);
    const isRefused = content.files.some(({ view }) => view.outcome === "refused");
    if (isRefused || changes.length === 0)
      throw new AppError("input-invalid", {}, { files: { code: "wrong-form" } });
    const versionIds = await storeChanges(ctx, tx, changes);
    const applied = { files: content.files.map(({ view }) => ({ view })), versionIds };
    await setApplied(tx, importId, { at: isoNow(ctx.platform.clock), content: JSON.stringify(applied) });
    await audit(ctx, tx, {
      action: "methods.apply-import",
      subject: { kind: "method-import", id: importId },
      change: { versions: versionIds.length },
    });
    await tellReviewers(ctx, tx, { importId, versionIds });
    return { versionIds };
  });
}

/** By code, so that two imports at once hold the methods in the same order. */
async function storeChanges(ctx: SignedInContext, tx: Db, files: readonly ReadFile[]): Promise<string[]> {
  const inOrder = files.toSorted((a, b) => ((a.view.methodCode ?? "") < (b.view.methodCode ?? "") ? -1 : 1));
  const versionIds: string[] = [];
  for (const file of inOrder) versionIds.push(await storeVersion(ctx, tx, file));
  return versionIds;
}

async function storeVersion(ctx: SignedInContext, tx: Db, { view, change }: ReadFile): Promise<string> {
  const code = view.methodCode;
  if (code === null || change === undefined) throw new AppError("changed-meanwhile");
  const { clock } = ctx.platform;
  const { personId } = ctx.actor;
  const at = isoNow(clock);
  const { fields, basis } = change;
  const method =
    basis === null ? await addMethod(ctx, tx, { code, name: fields.name }) : await holdMethod(tx, basis);
  const draft = { methodId: method.id, authorId: personId, fields, basedOnId: basis?.versionId ?? null, at };
  const id = await insertDraft(tx, draft);
  if (id === undefined) throw new AppError("changed-meanwhile");
  await changeVersion(tx, { id, revision: 1, state: "draft" }, { state: "in-review", submitted_at: at });
  await audit(ctx, tx, {
    action: "methods.submit",
    subject: { kind: "method-version", id },
    change: { methodId: method.id },
  });
  return id;
}

async function addMethod(
  ctx: SignedInContext,
  tx: Db,
  { code, name }: { code: string; name: string },
): Promise<MethodRow> {
  const createdAt = isoNow(ctx.platform.clock);
  const method = await insertNewMethod(tx, { code, name, createdAt, createdBy: ctx.actor.personId });
  if (method.code !== code) throw new AppError("changed-meanwhile");
  await audit(ctx, tx, {
    action: "methods.start",
    subject: { kind: "method", id: method.id },
  });
  return method;
}

async function holdMethod(
  tx: Db,
  { methodId, versionId }: { methodId: string; versionId: string },
): Promise<MethodRow> {
  await lockRow(tx, "methods", methodId);
  const method = await findMethod(tx, methodId);
  if (method?.status !== "published" || method.published_version_id !== versionId)
    throw new AppError("changed-meanwhile");
  return method;
}

/** Once for the whole import, about its first version: the queue shows the others. */
async function tellReviewers(
  ctx: SignedInContext,
  tx: Db,
  { importId, versionIds: [first = ""] }: { importId: string; versionIds: readonly string[] },
): Promise<void> {
  await notify(ctx, tx, {
    kind: "method-waiting",
    actorId: ctx.actor.personId,
    about: { kind: "method-version", id: first },
    cause: `method-import:${importId}`,
    personIds: await listReviewers(ctx, tx),
  });
}
