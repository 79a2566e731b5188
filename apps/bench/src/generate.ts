import { createHash } from "node:crypto";
import Sqlite from "better-sqlite3";
import { createRandom } from "./random.ts";

/** What the measured calls need to know of the generated data. */
export interface Generated {
  readonly networkId: string;
  readonly sessionSecret: string;
}

type Insert = (table: string, row: Readonly<Record<string, string | number | null>>) => void;

const words =
  "borger støtte metode netværk kommune tilbud samarbejde hverdag plan erfaring kollega faglig dialog udvikling relation overgang".split(
    " ",
  );
const people = 500;
const networks = 20;
const threadsPerNetwork = 200;
const start = Date.UTC(2026, 0, 1);

const idOf = (kind: number, n: number): string =>
  `0190${kind.toString(16).padStart(4, "0")}-0000-7000-8000-${n.toString(16).padStart(12, "0")}`;
const at = (n: number): string => new Date(start + n * 1000).toISOString();

/** Fills an up-to-date database with posts from a fixed seed. One member, signed in, belongs to the first network. */
export function generate(path: string, posts: number): Generated {
  const db = new Sqlite(path);
  db.pragma("synchronous=OFF");
  const random = createRandom(20_261_122);
  const insert: Insert = (table, row) => {
    const columns = Object.keys(row);
    db.prepare(
      `insert into ${table} (${columns.join(",")}) values (${columns.map(() => "?").join(",")})`,
    ).run(Object.values(row));
  };
  const sessionSecret = "bench-session-bench-session-bench-session";
  db.transaction(() => {
    insertPeople(insert);
    for (let n = 0; n < networks; n++) insertNetwork(insert, n);
    insertThreads(insert, random);
    insertPosts(insert, random, posts);
    insertMember(insert, sessionSecret);
    // What is measured here is not the search: nothing is indexed beside it.
    db.exec("delete from search_marks");
  })();
  db.exec("analyze");
  db.close();
  return { networkId: idOf(2, 0), sessionSecret };
}

function createText(random: () => number, length: number): string {
  return Array.from({ length }, () => words[Math.floor(random() * words.length)]).join(" ");
}

function insertPeople(insert: Insert): void {
  insert("organisations", {
    id: idOf(7, 0),
    key: "bench:1",
    kind: "municipality",
    name: "Nordby Kommune",
    valid_from: "2007-01-01",
    sort_name: "nordby kommune",
  });
  for (let n = 0; n < people; n++) {
    insert("people", {
      id: idOf(1, n),
      email: `p${n}@bench.example`,
      name: `Person ${n}`,
      sort_name: `person ${n}`,
      title: "Fagperson",
      language: "da",
      password_hash: "",
      status: "active",
      created_at: at(0),
    });
    insert("affiliations", {
      id: idOf(8, n),
      person_id: idOf(1, n),
      organisation_id: idOf(7, 0),
      title: "Pædagog",
      valid_from: "2020-01-01",
      status: "confirmed",
    });
  }
}

function insertNetwork(insert: Insert, n: number): void {
  insert("networks", {
    id: idOf(2, n),
    name: `Netværk ${n}`,
    sort_name: `netværk ${n}`,
    search_text: `netværk ${n}`,
    excerpt: "Formål",
    purpose_markdown: "Formål",
    purpose_html: "<p>Formål</p>",
    admission: "open",
    is_national: 1,
    default_watch_level: "mentions",
    version: 1,
    created_at: at(0),
    last_activity_at: at(0),
  });
}

function insertThreads(insert: Insert, random: () => number): void {
  for (let n = 0; n < networks * threadsPerNetwork; n++) {
    insert("threads", {
      id: idOf(3, n),
      network_id: idOf(2, n % networks),
      kind: n % 3 === 0 ? "question" : "post",
      title: createText(random, 6),
      author_id: idOf(1, n % people),
      created_at: at(n),
      last_post_at: at(n),
    });
  }
}

function insertPosts(insert: Insert, random: () => number, count: number): void {
  for (let n = 0; n < count; n++) {
    const thread = Math.floor(random() * networks * threadsPerNetwork);
    const body = createText(random, 40);
    insert("posts", {
      id: idOf(4, n),
      thread_id: idOf(3, thread),
      network_id: idOf(2, thread % networks),
      author_id: idOf(1, Math.floor(random() * people)),
      is_first: 0,
      body_markdown: body,
      body_html: `<p>${body}</p>`,
      created_at: at(n),
      version: 1,
      state: "visible",
      request_id: idOf(5, n),
    });
  }
}

function insertMember(insert: Insert, sessionSecret: string): void {
  insert("grants", {
    id: idOf(6, 0),
    person_id: idOf(1, 0),
    role: "member",
    limit_kind: "network",
    limit_id: idOf(2, 0),
    granted_at: at(0),
  });
  insert("sessions", {
    id: createHash("sha256").update(sessionSecret).digest("hex"),
    person_id: idOf(1, 0),
    expires_at: "2099-01-01T00:00:00.000Z",
    created_at: at(0),
    last_seen_at: at(0),
    device: "bench",
  });
}
