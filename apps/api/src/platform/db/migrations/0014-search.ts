import { type Kysely, sql } from "kysely";
import { isPostgres } from "../dialect.ts";

export async function up(db: Kysely<never>): Promise<void> {
  const isServer = isPostgres(db as never);
  await createDocuments(db, isServer);
  await createTerms(db, isServer);
  await createMarks(db, isServer);
  for (const [index, marking] of markings.entries()) {
    for (const statement of describeTriggers(marking, { index, isServer })) await run(db, statement);
  }
}

async function run(db: Kysely<never>, statement: string): Promise<void> {
  await sql.raw(statement).execute(db);
}

/** Numbers that are given once and never again, also when the newest row has gone. */
const ownId = (isServer: boolean) =>
  isServer ? "id bigint generated always as identity primary key" : "id integer primary key autoincrement";

/** Words sort by their signs, whatever language the server was set up with: then what begins with some letters stands together. */
const wordType = (isServer: boolean) => (isServer ? 'text collate "C"' : "text");

/**
 * What a search looks at in a thousand documents, apart from what it reads in twenty: an SQLite row lies with its long text. PostgreSQL
 * keeps long text elsewhere by itself.
 */
const lookedAtIndex = `create index search_documents_looked_at on search_documents
  (id, kind, is_public, is_past, is_national, as_of, first_seen_at, region_ids, target_groups)`;

async function createDocuments(db: Kysely<never>, isServer: boolean): Promise<void> {
  if (isServer) await run(db, "create sequence search_numbers");
  await run(
    db,
    `create table search_documents (
      id ${isServer ? "bigint" : "integer"} primary key,
      kind text not null,
      is_public integer not null,
      is_past integer not null,
      is_national integer not null,
      as_of text not null,
      first_seen_at text not null,
      region_ids text not null,
      target_groups text not null,
      subject_id text not null,
      href text not null,
      title text not null,
      is_discouraged integer not null,
      changes_on text,
      content_hash text not null,
      audience text not null,
      keywords text not null,
      body text not null,
      unique (kind, subject_id))`,
  );
  await run(
    db,
    "create index search_documents_by_change on search_documents (changes_on) where changes_on is not null",
  );
  if (!isServer) await run(db, lookedAtIndex);
  const document = `document_id ${isServer ? "bigint" : "integer"} not null references search_documents (id) on delete cascade`;
  const withoutRowid = isServer ? "" : " without rowid";
  await run(
    db,
    `create table search_audiences (${document}, audience text not null, until text,
      primary key (document_id, audience))${withoutRowid}`,
  );
  await run(
    db,
    `create table search_codes (${document}, list text not null, code text not null,
      primary key (document_id, list, code))${withoutRowid}`,
  );
  await run(db, "create index search_codes_by_code on search_codes (list, code, document_id)");
  await run(
    db,
    `create table search_title_words (word ${wordType(isServer)} not null, ${document},
      primary key (word, document_id))${withoutRowid}`,
  );
  await run(db, "create index search_title_words_by_document on search_title_words (document_id)");
}

/**
 * What documents are found by: on SQLite a table that holds the terms and nothing else, on PostgreSQL a column. Terms come analysed,
 * of the letters a-z, digits and "_", so that neither database does more than tell them apart by the spaces.
 */
async function createTerms(db: Kysely<never>, isServer: boolean): Promise<void> {
  if (isServer) {
    await run(db, "alter table search_documents add column terms tsvector");
    await run(
      db,
      "create index search_documents_by_term on search_documents using gin (terms) with (fastupdate = off)",
    );
  } else {
    await run(
      db,
      `create virtual table search_terms using fts5 (title, keywords, body,
        content = '', contentless_delete = 1, tokenize = "ascii tokenchars '_'")`,
    );
  }
  await run(
    db,
    `create table search_vocabulary (word ${wordType(isServer)} primary key, documents integer not null)`,
  );
}

async function createMarks(db: Kysely<never>, isServer: boolean): Promise<void> {
  await run(
    db,
    `create table search_marks (${ownId(isServer)}, kind text not null, subject_id text not null)`,
  );
  await run(
    db,
    `create table search_rebuild (
      id integer primary key,
      form text not null,
      kind text,
      after_id text not null,
      done integer not null,
      total integer not null,
      started_at text not null,
      finished_at text)`,
  );
}

/** A change of a table, and the things of which the search then has to speak anew. */
interface Marking {
  readonly table: string;
  /** Only a change of one of these; absent, of any column. */
  readonly columns?: readonly string[];
  /** Only this; absent, whatever is done to a row. */
  readonly verb?: (typeof verbs)[number];
  /** Each a query for kind and id; ROW stands for the row that was written or deleted. */
  readonly marks: readonly string[];
}

const of = (kind: string, column: string) => `select '${kind}', ROW.${column}`;
const threadsOf = (column: string) =>
  `select 'thread', t.id from threads t where t.network_id = ROW.${column}`;

/** Everything that a source of the search reads. What is not here does not reach the search when it changes. */
const markings: readonly Marking[] = [
  {
    table: "people",
    columns: ["name", "title", "status", "visibility", "ask_me_about"],
    marks: [of("person", "id")],
  },
  { table: "affiliations", marks: [of("person", "person_id")] },
  { table: "competences", marks: [of("person", "person_id")] },
  { table: "grants", marks: [`${of("person", "person_id")} where ROW.limit_kind = 'network'`] },
  {
    table: "organisations",
    columns: ["name", "region_id"],
    marks: [
      "select 'person', a.person_id from affiliations a where a.organisation_id = ROW.id",
      `select 'person', a.person_id from affiliations a join organisation_successions s
        on s.predecessor_id = a.organisation_id where s.successor_id = ROW.id`,
      "select 'offer', o.id from offers o where o.operator_id = ROW.id",
      "select 'cluster', p.cluster_id from cluster_parties p where p.organisation_id = ROW.id",
    ],
  },
  {
    table: "organisation_successions",
    marks: ["select 'person', a.person_id from affiliations a where a.organisation_id = ROW.predecessor_id"],
  },
  {
    table: "networks",
    columns: ["name", "purpose_html", "admission", "is_national", "dormant_since"],
    marks: [of("network", "id")],
  },
  { table: "networks", verb: "update", columns: ["is_national"], marks: [threadsOf("id")] },
  /** How long ago something happened in it is told by the day. */
  {
    table: "networks",
    verb: "update",
    columns: ["last_activity_at"],
    marks: [
      `${of("network", "id")} where substr(new.last_activity_at, 1, 10) <> substr(old.last_activity_at, 1, 10)`,
    ],
  },
  { table: "network_regions", marks: [of("network", "network_id"), threadsOf("network_id")] },
  { table: "network_target_groups", marks: [of("network", "network_id")] },
  { table: "network_legal_bases", marks: [of("network", "network_id")] },
  { table: "network_goals", marks: [of("network", "network_id")] },
  { table: "threads", columns: ["title", "network_id"], marks: [of("thread", "id")] },
  { table: "thread_codes", marks: [of("thread", "thread_id")] },
  { table: "posts", columns: ["body_html", "state"], marks: [of("thread", "thread_id")] },
  {
    table: "events",
    columns: [
      "kind",
      "status",
      "visibility",
      "title",
      "description_html",
      "place_name",
      "region_id",
      "ends_local",
      "changed_at",
      "published_at",
    ],
    marks: [of("event", "id")],
  },
  { table: "event_owners", marks: [of("event", "event_id")] },
  { table: "event_target_groups", marks: [of("event", "event_id")] },
  {
    table: "event_sessions",
    columns: ["title", "description_html", "starts_at"],
    marks: [of("event", "event_id")],
  },
  { table: "clusters", columns: ["name", "purpose_html", "case_types"], marks: [of("cluster", "id")] },
  { table: "cluster_regions", marks: [of("cluster", "cluster_id")] },
  { table: "cluster_target_groups", marks: [of("cluster", "cluster_id")] },
  { table: "cluster_legal_bases", marks: [of("cluster", "cluster_id")] },
  { table: "cluster_parties", marks: [of("cluster", "cluster_id")] },
  { table: "offer_current", marks: [of("offer", "offer_id")] },
  {
    table: "offers",
    columns: ["name", "operator_id", "town", "municipality_code", "category", "changed_at"],
    marks: [of("offer", "id")],
  },
  {
    table: "methods",
    columns: ["code", "status", "published_version_id", "published_at"],
    marks: [of("method", "id")],
  },
  {
    table: "method_versions",
    verb: "update",
    columns: ["fields", "body_html", "decided_at"],
    marks: [`${of("method", "method_id")} where ROW.state in ('published', 'superseded')`],
  },
];

const verbs = ["insert", "update", "delete"] as const;

/** The database itself writes the marks, so that no change of the data can forget to. */
function describeTriggers(
  { table, columns, marks, verb: only }: Marking,
  { index, isServer }: { index: number; isServer: boolean },
): string[] {
  return verbs
    .filter((verb) => only === undefined || verb === only)
    .flatMap((verb) => {
      const name = `search_mark_${index}_${table}_${verb}`;
      const row = verb === "delete" ? "old" : "new";
      const body = marks
        .map((query) => `insert into search_marks (kind, subject_id) ${query.replaceAll("ROW", row)};`)
        .join("\n");
      const isOf = columns !== undefined && verb === "update";
      const change = isOf ? `update of ${columns.join(", ")}` : verb;
      if (!isServer) return [`create trigger ${name} after ${change} on ${table} begin\n${body}\nend`];
      return [
        `create function ${name}() returns trigger language plpgsql as $$ begin\n${body}\nreturn null;\nend $$`,
        `create trigger ${name} after ${change} on ${table} for each row execute function ${name}()`,
      ];
    });
}
