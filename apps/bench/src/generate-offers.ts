import { createHash } from "node:crypto";
import {
  findMunicipality,
  regionOfMunicipality,
  targetGroupAncestors,
  targetGroups,
} from "@rammevaerk/domain/reference";
import type { IsoDate } from "@rammevaerk/domain/time";
import Sqlite from "better-sqlite3";
import { createRandom } from "./random.ts";

/** What the measured calls need to know of the generated offers. */
export interface GeneratedOffers {
  readonly searches: readonly { readonly regionId: string; readonly targetGroup: string }[];
  /** Offers with ten years of places, occupancy and rates: one in twenty. */
  readonly detailedIds: readonly string[];
  readonly sessionSecret: string;
}

type Row = Readonly<Record<string, string | number | null>>;
type Insert = (table: string, row: Row) => void;

const at = "2026-06-01T08:00:00.000Z";
const detailedEvery = 20;
const firstYear = 2017;
const idOf = (kind: number, n: number): string =>
  `0190${kind.toString(16).padStart(4, "0")}-0000-7000-8000-${n.toString(16).padStart(12, "0")}`;

/** Fills an up-to-date database with offers from a fixed seed, and with somebody who is signed in. */
export function generateOffers(
  path: string,
  { count, today }: { count: number; today: IsoDate },
): GeneratedOffers {
  const db = new Sqlite(path);
  db.pragma("synchronous=OFF");
  db.pragma("journal_mode=OFF");
  const random = createRandom(20_261_122);
  const statements = new Map<string, Sqlite.Statement>();
  const insert: Insert = (table, row) => {
    const columns = Object.keys(row);
    const text = `insert into ${table} (${columns.join(",")}) values (${columns.map(() => "?").join(",")})`;
    const statement = statements.get(text) ?? db.prepare(text);
    statements.set(text, statement);
    statement.run(Object.values(row));
  };
  const operators = db.prepare("select id, code from organisations where kind = 'municipality'").all() as {
    id: string;
    code: string;
  }[];
  const sessionSecret = "bench-session-bench-session-bench-session";
  db.transaction(() => {
    insertReader(insert, sessionSecret);
    for (let n = 0; n < count; n++) {
      const operator = operators[Math.floor(random() * operators.length)];
      if (operator !== undefined) insertOffer(insert, { n, operator, random, today });
    }
    // What is measured here is not the search: nothing is indexed beside it.
    db.exec("delete from search_marks");
  })();
  db.close();
  const regionIds = ["hovedstaden", "midtjylland", "syddanmark"];
  return {
    searches: regionIds.flatMap((regionId) =>
      targetGroups.slice(0, 10).map((group) => ({ regionId, targetGroup: group.code })),
    ),
    detailedIds: Array.from({ length: Math.min(count / detailedEvery, 1000) }, (_, n) =>
      idOf(2, n * detailedEvery),
    ),
    sessionSecret,
  };
}

function insertReader(insert: Insert, sessionSecret: string): void {
  insert("people", {
    id: idOf(1, 0),
    email: "p@bench.example",
    name: "Person",
    sort_name: "person",
    title: "Sagsbehandler",
    language: "da",
    password_hash: "",
    status: "active",
    created_at: at,
  });
  insert("sessions", {
    id: createHash("sha256").update(sessionSecret).digest("hex"),
    person_id: idOf(1, 0),
    expires_at: "2099-01-01T00:00:00.000Z",
    created_at: at,
    last_seen_at: at,
    device: "bench",
  });
}

interface OfferPlan {
  readonly n: number;
  readonly operator: { readonly id: string; readonly code: string };
  readonly random: () => number;
  readonly today: IsoDate;
}

function insertOffer(insert: Insert, plan: OfferPlan): void {
  const { n, operator, random, today } = plan;
  const id = idOf(2, n);
  const name = `Tilbuddet ${findMunicipality(operator.code)?.name ?? ""} ${n}`;
  const group = targetGroups[Math.floor(random() * targetGroups.length)]?.code ?? "";
  const free = Math.max(0, Math.floor(random() * 6) - 2);
  const rate = 100_000 + Math.floor(random() * 400_000);
  const regionId = regionOfMunicipality(operator.code, today)?.id ?? "";
  const availability = free > 0 ? 2 : 1;
  insert("offers", {
    id,
    name,
    operator_id: operator.id,
    category: "regional",
    street: `Vejen ${n}`,
    postal_code: "1000",
    town: "Byen",
    municipality_code: operator.code,
    contact_name: "Visitationen",
    opened_on: "2010-01-01",
    version: 1,
    created_at: at,
    changed_at: at,
  });
  insert("offer_current", {
    offer_id: id,
    name,
    sort_name: name.toLowerCase(),
    search_text: name.toLowerCase(),
    operator_id: operator.id,
    operator_kind: "municipal",
    municipality_code: operator.code,
    region_id: regionId,
    category: "regional",
    is_demo: 0,
    availability,
    legal_bases: '["SEL-107"]',
    target_groups: JSON.stringify([group]),
    age_from: 18,
    places: 12,
    free_places: free,
    rate_oere: rate,
    rate_levels: 3,
    rate_year: 2026,
    rate_order: rate,
    free_order: free,
    freshness: "fresh",
    freshness_kind: "free-places",
    as_of: "2026-11-01",
    due_on: "2027-11-01",
    facts: 9,
    fresh_facts: 9,
    stale_facts: 0,
    has_contradiction: 0,
    profile: JSON.stringify({ offerId: id, filler: "x".repeat(600) }),
  });
  const code = { offer_id: id, region_id: regionId, availability, rate_order: rate };
  for (const own of [group, ...targetGroupAncestors(group)])
    insert("offer_current_codes", { ...code, list: "target-group", code: own });
  insert("offer_current_codes", { ...code, list: "legal-basis", code: "SEL-107" });
  if (n % detailedEvery === 0) insertFacts(insert, { ...plan, id, group, free, rate });
}

/** Ten years of places, months of occupancy and three levels of rates, and what holds now. */
function insertFacts(
  insert: Insert,
  plan: OfferPlan & { id: string; group: string; free: number; rate: number },
): void {
  const { n, id, group, free, rate, random } = plan;
  let number = 0;
  const add = (
    kind: string,
    value: object,
    { key = "", from = "2020-01-01", to = null as string | null } = {},
  ) =>
    insert("offer_facts", {
      id: idOf(3 + number, n),
      offer_id: id,
      unit_id: "",
      kind,
      key,
      value: JSON.stringify(value),
      valid_from: from,
      valid_to: to,
      source: "operator",
      as_of: "2026-11-01",
      recorded_at: at,
      recording_id: `bench${number++}`,
    });
  for (let month = 0; month < 118; month++)
    add(
      "occupancy",
      { percent: 85 + Math.floor(random() * 25) },
      { from: toMonth(month), to: toMonth(month + 1) },
    );
  for (let year = firstYear; year < firstYear + 10; year++) {
    const period = { from: `${year}-01-01`, to: `${year + 1}-01-01` };
    for (const [level, levelKey] of ["A", "B", "C"].entries())
      add(
        "rate",
        {
          amountOere: rate + level * 1000,
          per: "day",
          budgetedOccupancyPercent: 96,
          levelName: `Niveau ${levelKey}`,
        },
        { ...period, key: levelKey },
      );
    const to = year === firstYear + 9 ? null : period.to;
    add("places", { approved: year - 2005, covered: 8 }, { from: period.from, to, key: "SEL-107" });
  }
  add("free-places", { free }, { key: "SEL-107" });
  add("target-groups", { primary: group, secondary: [] });
  add("age", { from: 18 });
  add("legal-basis", { primary: "SEL-107", further: [] });
  add("services", { codes: [] });
}

function toMonth(month: number): string {
  return `${firstYear + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}-01`;
}
