import type { Db } from "../../platform/db/connect.ts";
import type { AttachmentsTable, PostState } from "../tables.ts";

export async function insertAttachment(db: Db, row: AttachmentsTable): Promise<void> {
  await db.insertInto("attachments").values(row).execute();
}

/** A file that is there, with the state of its post. */
export function findAttachment(
  db: Db,
  id: string,
): Promise<(AttachmentsTable & { post_state: PostState | null }) | undefined> {
  return db
    .selectFrom("attachments as a")
    .leftJoin("posts as p", "p.id", "a.post_id")
    .selectAll("a")
    .select("p.state as post_state")
    .where("a.id", "=", id)
    .where("a.removed_at", "is", null)
    .executeTakeFirst();
}

/** How many files of a person wait for the text they belong to. */
export async function countUnclaimed(db: Db, personId: string): Promise<number> {
  const { count } = await db
    .selectFrom("attachments")
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .where("uploaded_by", "=", personId)
    .where("post_id", "is", null)
    .where("is_network_file", "=", 0)
    .executeTakeFirstOrThrow();
  return count;
}

/** Deletes a file that no post has taken. Answers whether it was there. */
export async function deleteUnclaimed(db: Db, id: string): Promise<boolean> {
  const row = await db
    .deleteFrom("attachments")
    .where("id", "=", id)
    .where("post_id", "is", null)
    .where("is_network_file", "=", 0)
    .returning("id")
    .executeTakeFirst();
  return row !== undefined;
}

export async function markAsNetworkFile(db: Db, id: string): Promise<void> {
  await db.updateTable("attachments").set({ is_network_file: 1 }).where("id", "=", id).execute();
}

/** Gives a person's waiting files to a post in the same network. Answers how many there were. */
export async function claimAttachments(
  tx: Db,
  {
    ids,
    personId,
    networkId,
    postId,
  }: { ids: readonly string[]; personId: string; networkId: string; postId: string },
): Promise<number> {
  if (ids.length === 0) return 0;
  const rows = await tx
    .updateTable("attachments")
    .set({ post_id: postId })
    .where("id", "in", ids)
    .where("uploaded_by", "=", personId)
    .where("network_id", "=", networkId)
    .where("post_id", "is", null)
    .where("is_network_file", "=", 0)
    .where("removed_at", "is", null)
    .returning("id")
    .execute();
  return rows.length;
}

/** The files of posts, oldest first. */
export function listAttachmentsOfPosts(db: Db, postIds: readonly string[]): Promise<AttachmentsTable[]> {
  if (postIds.length === 0) return Promise.resolve([]);
  return db
    .selectFrom("attachments")
    .selectAll()
    .where("post_id", "in", postIds)
    .where("removed_at", "is", null)
    .orderBy("id")
    .execute();
}

/** The files of a network itself, oldest first. */
export function listNetworkFileRows(db: Db, networkId: string): Promise<AttachmentsTable[]> {
  return db
    .selectFrom("attachments")
    .selectAll()
    .where("network_id", "=", networkId)
    .where("is_network_file", "=", 1)
    .where("removed_at", "is", null)
    .orderBy("id")
    .execute();
}

/** Marks files as removed. Answers the ids of those that were there; their content is to be removed as well. */
export async function markRemoved(
  tx: Db,
  which: { readonly id: string } | { readonly postId: string },
  at: string,
): Promise<string[]> {
  const query = tx.updateTable("attachments").set({ removed_at: at }).where("removed_at", "is", null);
  const rows = await ("id" in which
    ? query.where("id", "=", which.id)
    : query.where("post_id", "=", which.postId)
  )
    .returning("id")
    .execute();
  return rows.map((row) => row.id);
}
