import type {
  changeSavedSearchInput,
  FindInput,
  savedSearchInput,
  saveSearchInput,
} from "@rammevaerk/contracts/search";
import type { z } from "zod";
import { checkNoCprNumber } from "../../networks/index.ts";
import { audit } from "../../platform/audit.ts";
import { isoNow } from "../../platform/clock.ts";
import type { SignedInContext } from "../../platform/context.ts";
import type { Db } from "../../platform/db/connect.ts";
import { lockRow } from "../../platform/db/dialect.ts";
import { inTransaction } from "../../platform/db/transaction.ts";
import { AppError } from "../../platform/errors.ts";
import { createId, createSecret, hashSecret } from "../../platform/ids.ts";
import { countSavedOf, deleteSaved, insertSaved, updateSaved } from "./repository.ts";
import type { SavedSearchesTable } from "./tables.ts";

/** So many searches can one person keep. */
const mostSaved = 50;

/** Keeps a search for its person. @throws AppError saved-searches-full, cpr-number-found */
export async function saveSearch(
  ctx: SignedInContext,
  { name, query, notifies }: z.output<typeof saveSearchInput>,
): Promise<{ savedSearchId: string }> {
  checkNoCprNumber(name, "name");
  checkNoCprNumber(query.text, "body");
  const { db, clock } = ctx.platform;
  const id = createId();
  const now = isoNow(clock);
  await inTransaction(db, async (tx) => {
    await lockRow(tx, "people", ctx.actor.personId);
    if ((await countSavedOf(tx, ctx.actor.personId)) >= mostSaved)
      throw new AppError("saved-searches-full", { limit: mostSaved });
    await insertSaved(tx, {
      id,
      person_id: ctx.actor.personId,
      name,
      ...toColumns(query),
      notifies: notifies ? 1 : 0,
      created_at: now,
      seen_at: now,
      looked_at: now,
      told_on: null,
      feed_secret_hash: null,
    });
    await auditSaved(ctx, tx, { action: "search.save", id, change: { notifies } });
  });
  return { savedSearchId: id };
}

type QueryColumns = Pick<SavedSearchesTable, "text" | "kind" | "region_id" | "target_group" | "age">;

function toColumns({ text, kind, regionId, targetGroup, age }: Omit<FindInput, "after">): QueryColumns {
  return {
    text,
    kind: kind ?? null,
    region_id: regionId ?? null,
    target_group: targetGroup ?? null,
    age: age ?? null,
  };
}

/** What a saved search asks for. */
export function toQuery({
  text,
  kind,
  region_id,
  target_group,
  age,
}: QueryColumns): Omit<FindInput, "after"> {
  return {
    text,
    ...(kind === null ? {} : { kind }),
    ...(region_id === null ? {} : { regionId: region_id }),
    ...(target_group === null ? {} : { targetGroup: target_group }),
    ...(age === null ? {} : { age }),
  };
}

type SavedInput = z.output<typeof savedSearchInput>;

/** Gives it another name, or has it tell of new hits or not. What came before it tells is not told of. @throws AppError cpr-number-found */
export async function changeSaved(
  ctx: SignedInContext,
  { savedSearchId, name, notifies }: z.output<typeof changeSavedSearchInput>,
): Promise<{ done: true }> {
  checkNoCprNumber(name, "name");
  const change = {
    name,
    notifies: notifies ? 1 : 0,
    ...(notifies ? { looked_at: isoNow(ctx.platform.clock) } : {}),
  };
  await changeOwn(ctx, savedSearchId, { change, action: "search.change-saved", detail: { notifies } });
  return { done: true };
}

/** The person has looked: what there is now is new no longer. It is theirs alone and leaves no trail. */
export async function markSavedSeen(
  { platform: { db, clock }, actor }: SignedInContext,
  { savedSearchId }: SavedInput,
): Promise<{ done: true }> {
  const own = { id: savedSearchId, personId: actor.personId };
  if (!(await updateSaved(db, own, { seen_at: isoNow(clock) }))) throw new AppError("not-found");
  return { done: true };
}

/** Gives it a feed, whose address is shown this once; one that was there before stops working. */
export async function makeSavedFeed(
  ctx: SignedInContext,
  { savedSearchId }: SavedInput,
): Promise<{ url: string }> {
  const secret = createSecret();
  const change = { feed_secret_hash: hashSecret(secret) };
  await changeOwn(ctx, savedSearchId, { change, action: "search.make-feed" });
  return { url: `${ctx.platform.env.PUBLIC_URL}/feeds/search/${secret}.atom` };
}

export async function removeSaved(
  ctx: SignedInContext,
  { savedSearchId: id }: SavedInput,
): Promise<{ done: true }> {
  await inTransaction(ctx.platform.db, async (tx) => {
    if (!(await deleteSaved(tx, { id, personId: ctx.actor.personId }))) throw new AppError("not-found");
    await auditSaved(ctx, tx, { action: "search.remove-saved", id });
  });
  return { done: true };
}

/** @throws AppError not-found when it is not the reader's own */
async function changeOwn(
  ctx: SignedInContext,
  id: string,
  {
    change,
    action,
    detail,
  }: {
    readonly change: Partial<SavedSearchesTable>;
    readonly action: string;
    readonly detail?: Readonly<Record<string, unknown>>;
  },
): Promise<void> {
  await inTransaction(ctx.platform.db, async (tx) => {
    if (!(await updateSaved(tx, { id, personId: ctx.actor.personId }, change)))
      throw new AppError("not-found");
    await auditSaved(ctx, tx, { action, id, ...(detail === undefined ? {} : { change: detail }) });
  });
}

/** What somebody looks for stays out of the trail. */
function auditSaved(
  ctx: SignedInContext,
  tx: Db,
  {
    action,
    id,
    change,
  }: {
    readonly action: string;
    readonly id: string;
    readonly change?: Readonly<Record<string, unknown>>;
  },
): Promise<void> {
  return audit(ctx, tx, {
    action,
    subject: { kind: "saved-search", id },
    ...(change === undefined ? {} : { change }),
  });
}
