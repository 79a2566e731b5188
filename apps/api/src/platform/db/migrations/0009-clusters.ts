import { type Kysely, sql } from "kysely";
import { isPostgres } from "../dialect.ts";

export async function up(db: Kysely<never>): Promise<void> {
  await createClusterTables(db);
  await createPartyTables(db);
  await createMandateTables(db);
  await createMeetingTables(db);
  await createActionTables(db);
  await createProposalTables(db);
}

async function createClusterTables(db: Kysely<never>): Promise<void> {
  /** Folded text sorts by its signs, whatever language the server was set up with. */
  const foldedText = isPostgres(db as never) ? sql`text collate "C"` : "text";
  await db.schema
    .createTable("clusters")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("name", "text", (c) => c.notNull())
    .addColumn("sort_name", foldedText, (c) => c.notNull())
    .addColumn("purpose_markdown", "text", (c) => c.notNull())
    .addColumn("purpose_html", "text", (c) => c.notNull())
    .addColumn("excerpt", "text", (c) => c.notNull())
    .addColumn("search_text", "text", (c) => c.notNull())
    /** Kinds of single cases in words, as JSON. */
    .addColumn("case_types", "text", (c) => c.notNull())
    .addColumn("version", "integer", (c) => c.notNull())
    .addColumn("created_at", "text", (c) => c.notNull())
    .addColumn("request_id", "text", (c) => c.unique())
    .addColumn("is_demo", "integer", (c) => c.notNull().defaultTo(0))
    .execute();
  await sql`create index clusters_by_name on clusters (sort_name, id)`.execute(db);
  await createCodes(db, "cluster_regions", "region_id");
  await createCodes(db, "cluster_target_groups", "code");
  await createCodes(db, "cluster_legal_bases", "code");
}

async function createCodes(db: Kysely<never>, table: string, column: "region_id" | "code"): Promise<void> {
  await db.schema
    .createTable(table)
    .addColumn("cluster_id", "text", (c) => c.notNull().references("clusters.id"))
    .addColumn(column, "text", (c) => c.notNull())
    .addPrimaryKeyConstraint(`${table}_pk`, ["cluster_id", column])
    .execute();
  await db.schema.createIndex(`${table}_by_${column}`).on(table).column(column).execute();
}

async function createPartyTables(db: Kysely<never>): Promise<void> {
  await db.schema
    .createTable("cluster_parties")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("cluster_id", "text", (c) => c.notNull().references("clusters.id"))
    .addColumn("organisation_id", "text", (c) => c.notNull().references("organisations.id"))
    .addColumn("joined_on", "text", (c) => c.notNull())
    /** The first day on which it is no longer a party. */
    .addColumn("left_on", "text")
    .execute();
  await sql`create unique index cluster_parties_in on cluster_parties (cluster_id, organisation_id)
    where left_on is null`.execute(db);
  await db.schema
    .createIndex("cluster_parties_by_organisation")
    .on("cluster_parties")
    .column("organisation_id")
    .execute();
  /** Nothing is overwritten: the newest that was said of a day counts. */
  await db.schema
    .createTable("cluster_commitments")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("party_id", "text", (c) => c.notNull().references("cluster_parties.id"))
    .addColumn("degree", "text", (c) => c.notNull())
    .addColumn("from_on", "text", (c) => c.notNull())
    .addColumn("recorded_at", "text", (c) => c.notNull())
    .addColumn("recorded_by", "text")
    .execute();
  await db.schema
    .createIndex("cluster_commitments_by_party")
    .on("cluster_commitments")
    .columns(["party_id", "from_on", "recorded_at"])
    .execute();
  await db.schema
    .createTable("cluster_delegates")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("party_id", "text", (c) => c.notNull().references("cluster_parties.id"))
    /** Absent once the account is deleted. */
    .addColumn("person_id", "text", (c) => c.references("people.id"))
    .addColumn("from_on", "text", (c) => c.notNull())
    .addColumn("to_on", "text")
    .execute();
  await sql`create unique index cluster_delegates_in on cluster_delegates (party_id, person_id)
    where to_on is null`.execute(db);
  await db.schema
    .createIndex("cluster_delegates_by_person")
    .on("cluster_delegates")
    .column("person_id")
    .execute();
}

async function createMandateTables(db: Kysely<never>): Promise<void> {
  await db.schema
    .createTable("cluster_mandates")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("cluster_id", "text", (c) => c.notNull().references("clusters.id"))
    .addColumn("number", "integer", (c) => c.notNull())
    .addColumn("body_markdown", "text", (c) => c.notNull())
    .addColumn("body_html", "text", (c) => c.notNull())
    .addColumn("from_on", "text", (c) => c.notNull())
    .addColumn("created_at", "text", (c) => c.notNull())
    .addColumn("created_by", "text")
    .addUniqueConstraint("cluster_mandates_number", ["cluster_id", "number"])
    .execute();
  await db.schema
    .createTable("council_decisions")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("mandate_id", "text", (c) => c.notNull().references("cluster_mandates.id"))
    .addColumn("party_id", "text", (c) => c.notNull().references("cluster_parties.id"))
    .addColumn("decided_on", "text", (c) => c.notNull())
    .addColumn("result", "text", (c) => c.notNull())
    .addColumn("reference", "text", (c) => c.notNull())
    .addColumn("recorded_at", "text", (c) => c.notNull())
    .addColumn("recorded_by", "text")
    .execute();
  await db.schema
    .createIndex("council_decisions_by_mandate")
    .on("council_decisions")
    .columns(["mandate_id", "party_id"])
    .execute();
}

async function createMeetingTables(db: Kysely<never>): Promise<void> {
  await db.schema
    .createTable("cluster_meetings")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("cluster_id", "text", (c) => c.notNull().references("clusters.id"))
    /** Title, time, place and state are the event's. */
    .addColumn("event_id", "text", (c) => c.notNull().unique().references("events.id"))
    .addColumn("agenda_markdown", "text", (c) => c.notNull())
    .addColumn("agenda_html", "text", (c) => c.notNull())
    .addColumn("minutes_markdown", "text", (c) => c.notNull())
    .addColumn("minutes_html", "text", (c) => c.notNull())
    .addColumn("minutes_status", "text", (c) => c.notNull())
    .addColumn("minutes_approved_at", "text")
    .addColumn("version", "integer", (c) => c.notNull())
    .addColumn("created_at", "text", (c) => c.notNull())
    .addColumn("request_id", "text", (c) => c.unique())
    .execute();
  await db.schema
    .createIndex("cluster_meetings_by_cluster")
    .on("cluster_meetings")
    .column("cluster_id")
    .execute();
  await db.schema
    .createTable("cluster_decisions")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("meeting_id", "text", (c) => c.notNull().references("cluster_meetings.id"))
    .addColumn("body", "text", (c) => c.notNull())
    .addColumn("decided_on", "text", (c) => c.notNull())
    .addColumn("version", "integer", (c) => c.notNull())
    .addColumn("created_at", "text", (c) => c.notNull())
    .addColumn("request_id", "text", (c) => c.unique())
    .execute();
  await db.schema
    .createIndex("cluster_decisions_by_meeting")
    .on("cluster_decisions")
    .column("meeting_id")
    .execute();
}

async function createActionTables(db: Kysely<never>): Promise<void> {
  await db.schema
    .createTable("cluster_actions")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("cluster_id", "text", (c) => c.notNull().references("clusters.id"))
    .addColumn("decision_id", "text", (c) => c.references("cluster_decisions.id"))
    .addColumn("title", "text", (c) => c.notNull())
    .addColumn("party_id", "text", (c) => c.notNull().references("cluster_parties.id"))
    .addColumn("person_id", "text", (c) => c.references("people.id"))
    .addColumn("due_on", "text", (c) => c.notNull())
    .addColumn("done_when", "text", (c) => c.notNull())
    .addColumn("status", "text", (c) => c.notNull())
    .addColumn("version", "integer", (c) => c.notNull())
    .addColumn("created_at", "text", (c) => c.notNull())
    .addColumn("request_id", "text", (c) => c.unique())
    .execute();
  await db.schema
    .createIndex("cluster_actions_by_due")
    .on("cluster_actions")
    .columns(["cluster_id", "due_on", "id"])
    .execute();
  await db.schema
    .createIndex("cluster_actions_by_decision")
    .on("cluster_actions")
    .column("decision_id")
    .execute();
  await db.schema
    .createTable("cluster_action_changes")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("action_id", "text", (c) => c.notNull().references("cluster_actions.id"))
    .addColumn("status", "text", (c) => c.notNull())
    .addColumn("comment", "text", (c) => c.notNull())
    .addColumn("at", "text", (c) => c.notNull())
    .addColumn("by_id", "text")
    .execute();
  await db.schema
    .createIndex("cluster_action_changes_by_action")
    .on("cluster_action_changes")
    .columns(["action_id", "at"])
    .execute();
  await db.schema
    .createTable("cluster_cost_keys")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("cluster_id", "text", (c) => c.notNull().references("clusters.id"))
    /** Absent for the cluster's own. */
    .addColumn("action_id", "text", (c) => c.references("cluster_actions.id"))
    .addColumn("number", "integer", (c) => c.notNull())
    .addColumn("content", "text", (c) => c.notNull())
    .addColumn("note", "text", (c) => c.notNull())
    .addColumn("from_on", "text", (c) => c.notNull())
    .addColumn("created_at", "text", (c) => c.notNull())
    .addColumn("created_by", "text")
    .execute();
  await sql`create unique index cluster_cost_keys_of_cluster on cluster_cost_keys (cluster_id, number)
    where action_id is null`.execute(db);
  await sql`create unique index cluster_cost_keys_of_action on cluster_cost_keys (action_id, number)
    where action_id is not null`.execute(db);
}

async function createProposalTables(db: Kysely<never>): Promise<void> {
  await db.schema
    .createTable("cluster_links")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("cluster_id", "text", (c) => c.notNull().references("clusters.id"))
    .addColumn("kind", "text", (c) => c.notNull())
    .addColumn("target_id", "text", (c) => c.notNull())
    .addColumn("note", "text", (c) => c.notNull())
    .addColumn("created_at", "text", (c) => c.notNull())
    .addUniqueConstraint("cluster_links_once", ["cluster_id", "kind", "target_id"])
    .execute();
  await db.schema
    .createTable("cluster_proposals")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("cluster_id", "text", (c) => c.notNull().references("clusters.id"))
    .addColumn("title", "text", (c) => c.notNull())
    .addColumn("body_markdown", "text", (c) => c.notNull())
    .addColumn("body_html", "text", (c) => c.notNull())
    /** What is calculated, as JSON. What it comes to is calculated when it is read. */
    .addColumn("plan", "text", (c) => c.notNull())
    .addColumn("unit_rate_oere", "bigint", (c) => c.notNull())
    .addColumn("version", "integer", (c) => c.notNull())
    .addColumn("created_at", "text", (c) => c.notNull())
    .addColumn("created_by", "text")
    .addColumn("updated_at", "text", (c) => c.notNull())
    .addColumn("request_id", "text", (c) => c.unique())
    .execute();
  await db.schema
    .createIndex("cluster_proposals_by_change")
    .on("cluster_proposals")
    .columns(["cluster_id", "updated_at", "id"])
    .execute();
  await db.schema
    .createTable("cluster_comments")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("proposal_id", "text", (c) => c.notNull().references("cluster_proposals.id"))
    .addColumn("author_id", "text")
    .addColumn("body_markdown", "text", (c) => c.notNull())
    .addColumn("body_html", "text", (c) => c.notNull())
    .addColumn("created_at", "text", (c) => c.notNull())
    .addColumn("request_id", "text", (c) => c.unique())
    .execute();
  await db.schema
    .createIndex("cluster_comments_by_proposal")
    .on("cluster_comments")
    .columns(["proposal_id", "created_at", "id"])
    .execute();
}
