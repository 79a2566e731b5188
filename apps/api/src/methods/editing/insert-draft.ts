import type { MethodFields } from "@rammevaerk/domain/methods";
import type { Db } from "../../platform/db/connect.ts";
import { createId } from "../../platform/ids.ts";
import { describeFields } from "./method-fields.ts";
import { insertVersion } from "./repository.ts";

/** A version that its author begins to write. */
export interface NewDraft {
  readonly methodId: string;
  /** Null: it came with the library. */
  readonly authorId: string | null;
  readonly fields: MethodFields;
  /** The published version it is written from; null for a first one. */
  readonly basedOnId: string | null;
  readonly at: string;
  readonly note?: string;
}

/** Stores a draft. Answers its id; undefined when the author has an unfinished version of the method already. */
export async function insertDraft(tx: Db, draft: NewDraft): Promise<string | undefined> {
  const id = createId();
  const isStored = await insertVersion(tx, {
    id,
    method_id: draft.methodId,
    number: null,
    state: "draft",
    based_on_id: draft.basedOnId,
    author_id: draft.authorId,
    ...describeFields(draft.fields),
    note: draft.note ?? "",
    revision: 1,
    created_at: draft.at,
    updated_at: draft.at,
    submitted_at: null,
    decided_at: null,
    decided_by: null,
    reason: null,
    request_id: null,
    decision_request_id: null,
  });
  return isStored ? id : undefined;
}
