import { createHash } from "node:crypto";
import { createEmptyFields, type MethodFields } from "@rammevaerk/domain/methods";
import { targetGroups } from "@rammevaerk/domain/reference";
import Sqlite from "better-sqlite3";
import { createTextSource, type TextSource } from "./method-text.ts";
import { createRandom } from "./random.ts";

/** What the measured calls need to know of the generated methods. */
export interface GeneratedMethods {
  /** Two words of one topic each, as people write them. */
  readonly texts: readonly string[];
  /** Of somebody in thirty networks. */
  readonly sessionSecret: string;
}

type Row = Readonly<Record<string, string | number | null>>;
type Insert = (table: string, row: Row) => void;

const seed = 20_261_122;
const networks = 200;
const threadsOfNetwork = 25;
const memberships = 30;
const idOf = (kind: number, n: number): string =>
  `0190${kind.toString(16).padStart(4, "0")}-0000-7000-8000-${n.toString(16).padStart(12, "0")}`;
const start = Date.UTC(2024, 0, 1);
const at = (n: number): string => new Date(start + n * 60_000).toISOString();

/**
 * Fills an up-to-date database with published methods of about 600 words and with conversations in networks, from a fixed seed; and the
 * floor's own file with the same texts of the methods.
 */
export function generateMethods(
  path: string,
  { count, floorPath }: { count: number; floorPath: string },
): GeneratedMethods {
  const db = new Sqlite(path);
  db.pragma("synchronous=OFF");
  const floor = new Sqlite(floorPath);
  floor.exec(
    "create virtual table methods using fts5 (title, body, tokenize = 'unicode61 remove_diacritics 0')",
  );
  const fill = floor.prepare("insert into methods (rowid, title, body) values (?, ?, ?)");
  const statements = new Map<string, Sqlite.Statement>();
  const insert: Insert = (table, row) => {
    const columns = Object.keys(row);
    const text = `insert into ${table} (${columns.join(",")}) values (${columns.map(() => "?").join(",")})`;
    const statement = statements.get(text) ?? db.prepare(text);
    statements.set(text, statement);
    statement.run(Object.values(row));
  };
  const source = createTextSource(seed);
  const random = createRandom(seed);
  const sessionSecret = "bench-session-bench-session-bench-session";
  floor.exec("begin");
  db.transaction(() => {
    for (let n = 0; n < count; n++) {
      const fields = createFields(source, n, random);
      insertMethod(insert, fields, n);
      fill.run(n + 1, fields.name, listTexts(fields).join("\n"));
    }
    insertReader(insert, sessionSecret);
    insertThreads(insert, source);
  })();
  floor.exec("commit");
  floor.close();
  db.close();
  return { texts: listQueries(source), sessionSecret };
}

/** Pairs of words of one topic, from much used to seldom used ones. */
function listQueries({ topics }: TextSource): string[] {
  return [
    [0, 1],
    [0, 4],
    [1, 6],
    [2, 9],
    [4, 12],
    [6, 15],
  ].flatMap(([first = 0, second = 0]) =>
    topics
      .filter((_, topic) => topic % 5 === 1)
      .map((words) => `${words[first] ?? ""} ${words[second] ?? ""}`),
  );
}

function listTexts({ summary, purpose, theoryOfChange, risks, body }: MethodFields): string[] {
  return [summary, purpose, theoryOfChange, body, risks];
}

function createFields(source: TextSource, n: number, random: () => number): MethodFields {
  const group = () => targetGroups[Math.floor(random() * targetGroups.length)]?.code ?? "";
  return {
    ...createEmptyFields(source.write(n, 5)),
    summary: source.write(n, 30),
    purpose: source.write(n, 120),
    targetGroups: [...new Set([group(), group()])],
    theoryOfChange: source.write(n, 100),
    risks: source.write(n, 50),
    body: source.write(n, 300),
  };
}

function insertMethod(insert: Insert, fields: MethodFields, n: number): void {
  const id = idOf(1, n);
  const versionId = idOf(2, n);
  insert("methods", {
    id,
    code: `metode-${n}`,
    name: fields.name,
    sort_name: fields.name,
    status: "published",
    published_version_id: versionId,
    published_at: at(n),
    review_months: 12,
    created_at: at(n),
  });
  insert("method_versions", {
    id: versionId,
    method_id: id,
    number: 1,
    state: "published",
    fields: JSON.stringify(fields),
    body_html: `<p>${fields.body}</p>`,
    note: "",
    revision: 1,
    created_at: at(n),
    updated_at: at(n),
    decided_at: at(n),
  });
}

function insertReader(insert: Insert, sessionSecret: string): void {
  const personId = idOf(3, 0);
  insert("people", {
    id: personId,
    email: "reader@bench.example",
    name: "Læser",
    sort_name: "l{ser",
    title: "Fagperson",
    language: "da",
    password_hash: "",
    status: "active",
    created_at: at(0),
  });
  insert("sessions", {
    id: createHash("sha256").update(sessionSecret).digest("hex"),
    person_id: personId,
    expires_at: "2099-01-01T00:00:00.000Z",
    created_at: at(0),
    last_seen_at: at(0),
    device: "bench",
  });
  for (let n = 0; n < memberships; n++)
    insert("grants", {
      id: idOf(4, n),
      person_id: personId,
      role: "member",
      limit_kind: "network",
      limit_id: idOf(5, n),
      granted_at: at(0),
    });
}

function insertThreads(insert: Insert, source: TextSource): void {
  for (let n = 0; n < networks; n++)
    insert("networks", {
      id: idOf(5, n),
      name: `Netværk ${n}`,
      sort_name: `netv{rk ${n}`,
      search_text: `netv{rk ${n}`,
      excerpt: "Formål",
      purpose_markdown: "Formål",
      purpose_html: "<p>Formål</p>",
      admission: "invitation",
      is_national: 1,
      default_watch_level: "mentions",
      version: 1,
      created_at: at(0),
      last_activity_at: at(0),
    });
  for (let n = 0; n < networks * threadsOfNetwork; n++) {
    const networkId = idOf(5, n % networks);
    const body = source.write(n, 80);
    insert("threads", {
      id: idOf(6, n),
      network_id: networkId,
      kind: "question",
      title: source.write(n, 6),
      author_id: idOf(3, 0),
      created_at: at(n),
      last_post_at: at(n),
    });
    insert("posts", {
      id: idOf(7, n),
      thread_id: idOf(6, n),
      network_id: networkId,
      author_id: idOf(3, 0),
      is_first: 1,
      body_markdown: body,
      body_html: `<p>${body}</p>`,
      created_at: at(n),
      version: 1,
      state: "visible",
      request_id: idOf(8, n),
    });
  }
}
