import type { MethodFields } from "@rammevaerk/domain/methods";
import { type Clock, isoNow } from "../platform/clock.ts";
import type { Db } from "../platform/db/connect.ts";
import { lockRow } from "../platform/db/dialect.ts";
import { insertDraft } from "./editing/insert-draft.ts";
import { insertNewMethod, usualReviewMonths } from "./editing/insert-new-method.ts";
import { findVersion } from "./editing/repository.ts";
import { findMethod, type MethodRow } from "./repository.ts";
import { publishVersion } from "./reviewing/publish-version.ts";

/** A method as the library itself brings it, without an author. */
export interface FirstMethod {
  /** Its name in addresses and files; taken as it is. */
  readonly code: string;
  /** Taken as checked: see `checkMethodFields` of the domain. */
  readonly fields: MethodFields;
  readonly isDemo?: boolean;
  /** Months until it is looked at again; absent: 24. */
  readonly reviewMonths?: number;
}

/**
 * Stores a method as published, in the caller's transaction, without an author and without a decision by a person. A method that has a published
 * version already stays as it is: what people have published is never overwritten. Answers its id, and whether it was stored.
 * @example await publishMethod(tx, platform.clock, { code: "fit", fields })
 */
export async function publishMethod(
  tx: Db,
  clock: Clock,
  { code, fields, isDemo = false, reviewMonths = usualReviewMonths }: FirstMethod,
): Promise<{ methodId: string; isNew: boolean }> {
  const method = await findOrInsert(tx, clock, { code, fields, isDemo });
  if (method.published_version_id !== null) return { methodId: method.id, isNew: false };
  const draftId = await insertDraft(tx, {
    methodId: method.id,
    authorId: null,
    fields,
    basedOnId: null,
    at: isoNow(clock),
  });
  const version = draftId === undefined ? undefined : await findVersion(tx, draftId);
  if (version === undefined) return { methodId: method.id, isNew: false };
  const decision = { reviewMonths, decidedBy: null, reason: "", decisionKey: null };
  await publishVersion(tx, { method, version, clock }, decision);
  return { methodId: method.id, isNew: true };
}

async function findOrInsert(
  tx: Db,
  clock: Clock,
  { code, fields, isDemo }: FirstMethod & { isDemo: boolean },
): Promise<MethodRow> {
  const known = await findMethod(tx, code);
  if (known === undefined)
    return insertNewMethod(tx, { code, name: fields.name, createdAt: isoNow(clock), isDemo });
  await lockRow(tx, "methods", known.id);
  return (await findMethod(tx, code)) ?? known;
}
