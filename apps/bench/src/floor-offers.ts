import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { calculateFactFreshness, type FactKind } from "@rammevaerk/domain/offers";
import type { IsoDate } from "@rammevaerk/domain/time";
import Sqlite from "better-sqlite3";

/**
 * The floor for offers: the same answers from bare node:http and prepared statements, for anybody who asks. The counts
 * beside the list do not change while it is measured, so they are given to it ready. It knows that one source speaks
 * and that nothing is corrected, so it compares no sources.
 */
const [path = "", today = "", countsPath = "", port = "0"] = process.argv.slice(2);
const db = new Sqlite(path, { readonly: true });
const counts = JSON.parse(readFileSync(countsPath, "utf8")) as Record<
  string,
  { total: number; facets: object }
>;

const summaryColumns = `c.offer_id, c.name, c.operator_id, o.name as operator_name, c.operator_kind, c.municipality_code,
  c.region_id, c.legal_bases, c.target_groups, c.age_from, c.age_to, c.places, c.free_places, c.rate_oere, c.rate_levels,
  c.rate_year, c.category, c.freshness, c.freshness_kind, c.as_of, c.confirmed_on, b.name as confirmer_name, c.due_on,
  c.has_contradiction, c.closed_on, c.is_demo, c.rate_order`;
const names =
  "join organisations o on o.id = c.operator_id left join organisations b on b.id = c.confirmed_by";
const search = db.prepare(`select ${summaryColumns}
  from offer_current_codes k join offer_current c on c.offer_id = k.offer_id ${names}
  where k.list = 'target-group' and k.code = :targetGroup and k.availability = 2 and k.region_id = :regionId
  order by k.rate_order, k.offer_id limit 26`);
const offer = db.prepare(`select ${summaryColumns}, f.*
  from offers f join offer_current c on c.offer_id = f.id ${names} where f.id = ?`);
const units = db.prepare("select * from offer_units where offer_id = ? order by id");
const facts =
  db.prepare(`select id, unit_id, kind, key, value, valid_from, valid_to, source, as_of, confirmed_on, recorded_at,
    superseded_at
  from offer_facts where offer_id = ? and superseded_at is null order by kind, valid_from, key`);

type Row = Record<string, string | number | null>;
const parse = (value: unknown): Row => JSON.parse(String(value)) as Row;
const kinds = [
  "places",
  "free-places",
  "occupancy",
  "rate",
  "target-groups",
  "support-need",
  "age",
  "legal-basis",
  "services",
  "methods",
  "exclusions",
  "approval",
];

function presentSummary(row: Row) {
  return {
    id: row["offer_id"],
    name: row["name"],
    operator: { id: row["operator_id"], name: row["operator_name"], kind: row["operator_kind"] },
    municipalityCode: row["municipality_code"],
    regionId: row["region_id"],
    legalBases: parse(row["legal_bases"]),
    targetGroups: parse(row["target_groups"]),
    ageFrom: row["age_from"],
    ageTo: row["age_to"],
    places: row["places"],
    freePlaces: row["free_places"],
    rateOere: row["rate_oere"],
    rateLevels: row["rate_levels"],
    rateYear: row["rate_year"],
    category: row["category"],
    freshness:
      row["freshness"] === null
        ? null
        : {
            state: row["freshness"],
            kind: row["freshness_kind"],
            asOf: row["as_of"],
            confirmedOn: row["confirmed_on"],
            confirmedBy: row["confirmer_name"],
            dueOn: row["due_on"],
          },
    hasContradiction: row["has_contradiction"] === 1,
    closedOn: row["closed_on"],
    isDemo: row["is_demo"] === 1,
  };
}

function presentFact(row: Row) {
  const fact = {
    kind: row["kind"] as FactKind,
    validFrom: row["valid_from"] as IsoDate,
    validTo: (row["valid_to"] ?? undefined) as IsoDate | undefined,
    asOf: row["as_of"] as IsoDate,
  };
  const freshness = calculateFactFreshness(fact, today as IsoDate);
  return {
    id: row["id"],
    unitId: row["unit_id"] === "" ? null : row["unit_id"],
    kind: row["kind"],
    key: row["key"],
    value: parse(row["value"]),
    validFrom: row["valid_from"],
    validTo: row["valid_to"],
    source: row["source"],
    asOf: row["as_of"],
    confirmedOn: row["confirmed_on"],
    confirmedBy: null,
    recordedAt: row["recorded_at"],
    supersededAt: row["superseded_at"],
    freshness:
      freshness === undefined
        ? null
        : {
            state: freshness.state,
            asOf: row["as_of"],
            confirmedOn: null,
            confirmedBy: null,
            dueOn: freshness.dueOn,
          },
  };
}

function holdsToday(fact: Row): boolean {
  return (
    String(fact["valid_from"]) <= today && (fact["valid_to"] === null || String(fact["valid_to"]) > today)
  );
}

function answerList(query: URLSearchParams) {
  const regionId = query.get("regionId") ?? "";
  const targetGroup = query.get("targetGroup") ?? "";
  const rows = search.all({ regionId, targetGroup }) as Row[];
  const shown = rows.slice(0, 25);
  const last = shown.at(-1);
  const nextKey =
    rows.length > 25
      ? Buffer.from(JSON.stringify([last?.["rate_order"], last?.["offer_id"]])).toString("base64url")
      : null;
  const { total, facets } = counts[`${regionId} ${targetGroup}`] ?? { total: 0, facets: {} };
  return { items: shown.map(presentSummary), nextKey, total, facets };
}

function answerOffer(query: URLSearchParams) {
  const id = query.get("offerId") ?? "";
  const row = offer.get(id) as Row;
  const believed = facts.all(id) as Row[];
  const byKind = Map.groupBy(believed, (fact) => fact["kind"]);
  const lastMonth = byKind.get("occupancy")?.findLast((fact) => String(fact["valid_from"]) <= today);
  const standing = believed
    .filter((fact) => fact === lastMonth || (fact["kind"] !== "occupancy" && holdsToday(fact)))
    .toSorted(
      (x, y) =>
        kinds.indexOf(String(x["kind"])) - kinds.indexOf(String(y["kind"])) ||
        (String(x["key"]) < String(y["key"]) ? -1 : 1),
    );
  return {
    ...presentSummary(row),
    address: {
      street: row["street"],
      postalCode: row["postal_code"],
      town: row["town"],
      municipalityCode: row["municipality_code"],
    },
    contact: {
      name: row["contact_name"],
      phone: row["contact_phone"],
      email: row["contact_email"],
      website: row["contact_website"],
    },
    units: units.all(id),
    portalOfferId: row["portal_offer_id"],
    cvr: null,
    pNumber: row["p_number"],
    openedOn: row["opened_on"],
    facts: standing.map((fact) => ({ fact: presentFact(fact), others: [], isContradicted: false })),
    series: {
      places: (byKind.get("places") ?? []).map((fact) => ({
        validFrom: fact["valid_from"],
        validTo: fact["valid_to"],
        key: fact["key"],
        ...parse(fact["value"]),
      })),
      occupancy: (byKind.get("occupancy") ?? []).map((fact) => ({
        validFrom: fact["valid_from"],
        validTo: fact["valid_to"],
        percent: parse(fact["value"])["percent"],
      })),
      rates: (byKind.get("rate") ?? []).map((fact) => {
        const value = parse(fact["value"]);
        return {
          year: Number(String(fact["valid_from"]).slice(0, 4)),
          key: fact["key"],
          levelName: value["levelName"],
          amountOere: value["amountOere"],
          per: value["per"],
          budgetedOccupancyPercent: value["budgetedOccupancyPercent"],
          calculationId: null,
        };
      }),
    },
    on: today,
    knownAt: null,
    may: { edit: false },
  };
}

const server = createServer((request, response) => {
  const { pathname, searchParams } = new URL(request.url ?? "/", "http://floor");
  const data = pathname === "/offer" ? answerOffer(searchParams) : answerList(searchParams);
  response.writeHead(200, { "content-type": "application/json" });
  response.end(JSON.stringify({ result: { data } }));
});
server.listen(Number(port), "127.0.0.1");
