import type { Db } from "../../../platform/db/connect.ts";

/** Sets or takes back a mark. Answers whether that changed anything. */
export async function setUsefulMark(
  tx: Db,
  { postId, personId, isUseful }: { postId: string; personId: string; isUseful: boolean },
): Promise<boolean> {
  if (!isUseful) {
    const deleted = await tx
      .deleteFrom("useful_marks")
      .where("post_id", "=", postId)
      .where("person_id", "=", personId)
      .returning("post_id")
      .executeTakeFirst();
    return deleted !== undefined;
  }
  const added = await tx
    .insertInto("useful_marks")
    .values({ post_id: postId, person_id: personId })
    .onConflict((conflict) => conflict.doNothing())
    .returning("post_id")
    .executeTakeFirst();
  return added !== undefined;
}

/** Accepts a visible reply of the thread as its answer. Answers whether it is one. */
export async function setAcceptedAnswer(tx: Db, threadId: string, postId: string): Promise<boolean> {
  const row = await tx
    .updateTable("threads")
    .set({ accepted_post_id: postId })
    .where("id", "=", threadId)
    .where((eb) =>
      eb.exists(
        eb
          .selectFrom("posts")
          .select("id")
          .where("id", "=", postId)
          .where("thread_id", "=", threadId)
          .where("is_first", "=", 0)
          .where("state", "=", "visible"),
      ),
    )
    .returning("id")
    .executeTakeFirst();
  return row !== undefined;
}

export async function findAuthorId(db: Db, postId: string): Promise<string | null> {
  const row = await db.selectFrom("posts").select("author_id").where("id", "=", postId).executeTakeFirst();
  return row?.author_id ?? null;
}
