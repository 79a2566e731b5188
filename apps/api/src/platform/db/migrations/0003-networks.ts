import { type Kysely, sql } from "kysely";
import { isPostgres } from "../dialect.ts";

export async function up(db: Kysely<never>): Promise<void> {
  /** Folded text sorts by its signs, whatever language the server was set up with. */
  const foldedText = isPostgres(db as never) ? sql`text collate "C"` : "text";

  await db.schema
    .createTable("networks")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("name", "text", (c) => c.notNull())
    .addColumn("sort_name", foldedText, (c) => c.notNull())
    .addColumn("purpose_markdown", "text", (c) => c.notNull())
    .addColumn("purpose_html", "text", (c) => c.notNull())
    .addColumn("excerpt", "text", (c) => c.notNull())
    /** Name and purpose, folded for searching. */
    .addColumn("search_text", "text", (c) => c.notNull())
    .addColumn("admission", "text", (c) => c.notNull())
    .addColumn("is_national", "integer", (c) => c.notNull())
    .addColumn("contact_id", "text", (c) => c.references("people.id"))
    .addColumn("default_watch_level", "text", (c) => c.notNull())
    .addColumn("version", "integer", (c) => c.notNull())
    .addColumn("created_at", "text", (c) => c.notNull())
    .addColumn("dormant_since", "text")
    .addColumn("last_activity_at", "text", (c) => c.notNull())
    .addColumn("request_id", "text", (c) => c.unique())
    .addColumn("is_demo", "integer", (c) => c.notNull().defaultTo(0))
    .execute();
  await sql`create index networks_by_activity on networks (last_activity_at desc, sort_name, id)`.execute(db);

  for (const [table, column] of [
    ["network_regions", "region_id"],
    ["network_target_groups", "code"],
    ["network_legal_bases", "code"],
  ] as const) {
    await db.schema
      .createTable(table)
      .addColumn("network_id", "text", (c) => c.notNull().references("networks.id"))
      .addColumn(column, "text", (c) => c.notNull())
      .addPrimaryKeyConstraint(`${table}_pk`, ["network_id", column])
      .execute();
  }
  await db.schema
    .createTable("network_goals")
    .addColumn("network_id", "text", (c) => c.notNull().references("networks.id"))
    .addColumn("agreement_id", "text", (c) => c.notNull())
    .addColumn("goal_key", "text", (c) => c.notNull())
    .addPrimaryKeyConstraint("network_goals_pk", ["network_id", "agreement_id", "goal_key"])
    .execute();

  await db.schema
    .createTable("membership_requests")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("network_id", "text", (c) => c.notNull().references("networks.id"))
    .addColumn("person_id", "text", (c) => c.notNull().references("people.id"))
    .addColumn("reason", "text", (c) => c.notNull())
    .addColumn("created_at", "text", (c) => c.notNull())
    .addColumn("status", "text", (c) => c.notNull())
    .addColumn("answer", "text")
    .addColumn("answered_by", "text")
    .addColumn("answered_at", "text")
    .execute();
  await sql`create unique index membership_requests_waiting on membership_requests (network_id, person_id) where status = 'waiting'`.execute(
    db,
  );
  await db.schema
    .createIndex("membership_requests_by_network")
    .on("membership_requests")
    .columns(["network_id", "id"])
    .execute();

  await db.schema
    .createTable("network_invitations")
    .addColumn("network_id", "text", (c) => c.notNull().references("networks.id"))
    .addColumn("person_id", "text", (c) => c.notNull().references("people.id"))
    .addColumn("invited_by", "text")
    .addColumn("created_at", "text", (c) => c.notNull())
    .addPrimaryKeyConstraint("network_invitations_pk", ["network_id", "person_id"])
    .execute();

  await db.schema
    .createTable("threads")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("network_id", "text", (c) => c.notNull().references("networks.id"))
    .addColumn("kind", "text", (c) => c.notNull())
    .addColumn("title", "text", (c) => c.notNull())
    .addColumn("author_id", "text", (c) => c.references("people.id"))
    .addColumn("created_at", "text", (c) => c.notNull())
    .addColumn("last_post_at", "text", (c) => c.notNull())
    .addColumn("pinned_at", "text")
    .addColumn("accepted_post_id", "text")
    .execute();
  await sql`create index threads_newest on threads (network_id, last_post_at desc, id desc)`.execute(db);

  await db.schema
    .createTable("thread_codes")
    .addColumn("thread_id", "text", (c) => c.notNull().references("threads.id"))
    .addColumn("list", "text", (c) => c.notNull())
    .addColumn("code", "text", (c) => c.notNull())
    .addPrimaryKeyConstraint("thread_codes_pk", ["thread_id", "list", "code"])
    .execute();

  await db.schema
    .createTable("posts")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("thread_id", "text", (c) => c.notNull().references("threads.id"))
    .addColumn("network_id", "text", (c) => c.notNull().references("networks.id"))
    .addColumn("author_id", "text", (c) => c.references("people.id"))
    .addColumn("is_first", "integer", (c) => c.notNull())
    .addColumn("body_markdown", "text", (c) => c.notNull())
    .addColumn("body_html", "text", (c) => c.notNull())
    .addColumn("created_at", "text", (c) => c.notNull())
    .addColumn("edited_at", "text")
    .addColumn("version", "integer", (c) => c.notNull())
    .addColumn("state", "text", (c) => c.notNull())
    .addColumn("state_reason", "text")
    .addColumn("state_at", "text")
    .addColumn("request_id", "text", (c) => c.notNull())
    .execute();
  await sql`create unique index posts_once on posts (author_id, request_id)`.execute(db);
  /** One first post to a thread, found without reading the others. */
  await sql`create unique index posts_first on posts (thread_id) where is_first = 1`.execute(db);
  await sql`create index posts_newest on posts (network_id, created_at desc, id desc) where state = 'visible'`.execute(
    db,
  );
  await db.schema
    .createIndex("posts_by_thread")
    .on("posts")
    .columns(["thread_id", "created_at", "id"])
    .execute();
  await db.schema.createIndex("posts_by_author").on("posts").column("author_id").execute();

  await db.schema
    .createTable("post_versions")
    .addColumn("post_id", "text", (c) => c.notNull().references("posts.id"))
    .addColumn("version", "integer", (c) => c.notNull())
    .addColumn("body_markdown", "text", (c) => c.notNull())
    .addColumn("body_html", "text", (c) => c.notNull())
    .addColumn("edited_at", "text", (c) => c.notNull())
    .addColumn("edited_by", "text")
    .addPrimaryKeyConstraint("post_versions_pk", ["post_id", "version"])
    .execute();

  await db.schema
    .createTable("useful_marks")
    .addColumn("post_id", "text", (c) => c.notNull().references("posts.id"))
    .addColumn("person_id", "text", (c) => c.notNull().references("people.id"))
    .addPrimaryKeyConstraint("useful_marks_pk", ["post_id", "person_id"])
    .execute();

  await db.schema
    .createTable("asks")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("thread_id", "text", (c) => c.notNull().references("threads.id"))
    .addColumn("person_id", "text", (c) => c.notNull().references("people.id"))
    .addColumn("status", "text", (c) => c.notNull())
    .addColumn("passed_to", "text")
    .addColumn("asked_at", "text", (c) => c.notNull())
    .addColumn("answered_at", "text")
    .addUniqueConstraint("asks_once", ["thread_id", "person_id"])
    .execute();
  await db.schema.createIndex("asks_by_person").on("asks").columns(["person_id", "asked_at"]).execute();

  await db.schema
    .createTable("attachments")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("network_id", "text", (c) => c.notNull().references("networks.id"))
    /** Null while the text it belongs to is being written, and for a file of the network itself (is_network_file). */
    .addColumn("post_id", "text", (c) => c.references("posts.id"))
    .addColumn("is_network_file", "integer", (c) => c.notNull().defaultTo(0))
    .addColumn("uploaded_by", "text")
    .addColumn("name", "text", (c) => c.notNull())
    .addColumn("content_type", "text", (c) => c.notNull())
    .addColumn("size_bytes", "integer", (c) => c.notNull())
    .addColumn("sha256", "text", (c) => c.notNull())
    .addColumn("created_at", "text", (c) => c.notNull())
    .addColumn("removed_at", "text")
    .execute();
  await db.schema.createIndex("attachments_by_post").on("attachments").column("post_id").execute();
  await db.schema.createIndex("attachments_by_network").on("attachments").column("network_id").execute();
  await db.schema.createIndex("attachments_by_uploader").on("attachments").column("uploaded_by").execute();

  await db.schema
    .createTable("watches")
    .addColumn("person_id", "text", (c) => c.notNull().references("people.id"))
    .addColumn("network_id", "text", (c) => c.notNull().references("networks.id"))
    /** "all" for the whole network, else the thread's id. */
    .addColumn("thread_id", "text", (c) => c.notNull())
    .addColumn("level", "text", (c) => c.notNull())
    .addPrimaryKeyConstraint("watches_pk", ["person_id", "network_id", "thread_id"])
    .execute();
  await db.schema
    .createIndex("watches_by_network")
    .on("watches")
    .columns(["network_id", "thread_id"])
    .execute();

  await db.schema
    .createTable("drafts")
    .addColumn("person_id", "text", (c) => c.notNull().references("people.id"))
    .addColumn("place", "text", (c) => c.notNull())
    .addColumn("content", "text", (c) => c.notNull())
    .addColumn("saved_at", "text", (c) => c.notNull())
    .addPrimaryKeyConstraint("drafts_pk", ["person_id", "place"])
    .execute();

  await db.schema
    .createTable("post_reports")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("post_id", "text", (c) => c.notNull().references("posts.id"))
    .addColumn("network_id", "text", (c) => c.notNull().references("networks.id"))
    .addColumn("reporter_id", "text")
    .addColumn("reason", "text", (c) => c.notNull())
    .addColumn("reported_at", "text", (c) => c.notNull())
    .addColumn("status", "text", (c) => c.notNull())
    .addColumn("closed_by", "text")
    .addColumn("closed_at", "text")
    .execute();
  await db.schema
    .createIndex("post_reports_by_network")
    .on("post_reports")
    .columns(["network_id", "id"])
    .execute();
}
