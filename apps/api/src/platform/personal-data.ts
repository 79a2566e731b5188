import type { Db } from "./db/connect.ts";
import type { FileStore } from "./files.ts";
import type { OutboxMessage } from "./outbox.ts";

/** What becomes of a person's posts when the account is deleted. */
export type PostsChoice = "keep" | "remove";

/** How one capability gives out and forgets what it stores about a person. */
export interface PersonalDataHandler {
  /** All it stores about the person, in words that can be read; for the person alone. */
  exportData(db: Db, personId: string): Promise<Record<string, unknown>>;
  /** Removes or unlinks every trace, within the transaction. */
  eraseData(tx: Db, personId: string, choice: PostsChoice): Promise<ErasedFiles>;
}

/** What follows once the transaction is committed: stored files go, and messages are delivered. */
export interface ErasedFiles {
  /** Ids of stored files. */
  readonly fileIds: readonly string[];
  readonly messages?: readonly OutboxMessage[];
}

/** By capability, in the order in which they erase: what refers to a person before the person. */
export type PersonalDataHandlers = ReadonlyMap<string, PersonalDataHandler>;

/** Removes the files of an erasure; one that is gone already is no fault. */
export async function removeErasedFiles(files: FileStore, erased: readonly ErasedFiles[]): Promise<void> {
  for (const { fileIds } of erased) for (const id of fileIds) await files.remove(id);
}
