import { cpus } from "node:os";
import { measureWorkloadA } from "./workload-a.ts";
import { measureWorkloadB } from "./workload-b.ts";
import { measureWorkloadC } from "./workload-c.ts";
import { measureWorkloadD } from "./workload-d.ts";
import { measureWorkloadE } from "./workload-e.ts";
import { measureWorkloadF } from "./workload-f.ts";

type Row = readonly [name: string, measured: string, goal: string];

const perSecond = (value: number): string => `${Math.round(value)}/s`;

const megabytes = (bytes: number): string => `${Math.round(bytes / 1_000_000)} MB`;

/** Each workload beside the floor: its figures for programs, and its rows of the table. */
const workloads: Readonly<Record<string, () => Promise<{ figures: object; rows: Row[] }>>> = {
  async e() {
    const e = measureWorkloadE();
    const explained = (e.explainedMicroseconds * e.rates) / (e.floatMilliseconds * 1000);
    const rows: Row[] = [
      [
        `E  ${e.rates.toLocaleString("en")} rates with adjustment and cap`,
        `${e.tableMilliseconds.toFixed(1)} ms`,
        "< 20 ms",
      ],
      ["E  the same, to a plain float loop", (e.tableMilliseconds / e.floatMilliseconds).toFixed(1), "<= 5"],
      ["E  after one input changed", `${e.oneInputMilliseconds.toFixed(3)} ms`, "< 0.1 ms"],
      ["E  one rate from its budget, checked", `${e.plainMicroseconds.toFixed(1)} µs`, ""],
      ["E  the same with every step", `${e.explainedMicroseconds.toFixed(1)} µs`, ""],
      ["E  a rate with every step, to one in a plain float loop", explained.toFixed(0), "<= 50"],
    ];
    return { figures: { e }, rows };
  },
  async a() {
    const few = await measureWorkloadA(20_000);
    const many = await measureWorkloadA(200_000);
    const rows = (
      [
        ["A ", "list", few.list, many.list],
        ["A2", "offer", few.detail, many.detail],
      ] as const
    ).flatMap(([name, what, small, large]): Row[] => [
      [`${name} floor, ${what}, 20,000 offers, 16 connections`, perSecond(small.floor.requestsPerSecond), ""],
      [
        `${name} product, ${what}, 20,000 offers, 16 connections`,
        perSecond(small.product.requestsPerSecond),
        "",
      ],
      [`${name} product to floor`, small.ratio.toFixed(2), ">= 0.50, stretch 0.80"],
      [`${name} product to floor, 200,000 offers`, large.ratio.toFixed(2), ""],
      [
        `${name} one caller, p50 product at 200,000 to 20,000`,
        (large.aloneP50.product / small.aloneP50.product).toFixed(2),
        "<= 1.5",
      ],
    ]);
    return { figures: { a: few, aTenfold: many }, rows };
  },
  async b() {
    const few = await measureWorkloadB(5_000);
    const many = await measureWorkloadB(50_000);
    const growth = (kind: "open" | "permitted") =>
      (many[kind].aloneP50.product / few[kind].aloneP50.product).toFixed(2);
    const rows: Row[] = [
      [
        "B  floor, two words, 20 hits, 5,000 methods, 16 connections",
        perSecond(few.open.floor.requestsPerSecond),
        "",
      ],
      ["B  product, the same, with counts and facets", perSecond(few.open.product.requestsPerSecond), ""],
      ["B  product to floor", few.open.ratio.toFixed(2), ">= 1.00, stretch 2.00"],
      ["B  product to floor, a member of 30 networks", few.permitted.ratio.toFixed(2), ">= 1.00"],
      ["B  product to floor, 50,000 methods", many.open.ratio.toFixed(2), ""],
      ["B  the same, a member of 30 networks", many.permitted.ratio.toFixed(2), ""],
      ["B  one caller, p50 product at 50,000 to 5,000", growth("open"), "<= 1.5"],
      ["B  the same, a member of 30 networks", growth("permitted"), "<= 1.5"],
      [
        "B  index of 5,000 methods and 5,000 threads, of the whole file",
        `${megabytes(few.indexBytes)} of ${megabytes(few.databaseBytes)}`,
        "",
      ],
      ["B  making that index anew", `${few.rebuildSeconds.toFixed(0)} s`, ""],
    ];
    return { figures: { b: few, bTenfold: many }, rows };
  },
  async c() {
    const c = await measureWorkloadC();
    const rows: Row[] = [
      [`C  floor, 200 clients at once for 50 seats, ${c.bursts} bursts`, perSecond(c.floor), ""],
      [`C  product, 200 clients at once for 50 seats, ${c.bursts} bursts`, perSecond(c.product), ""],
      ["C  product to floor, none overbooked", c.ratio.toFixed(2), ">= 0.40"],
      [
        "C  product on PostgreSQL, none overbooked",
        c.onPostgres === null ? "no server" : perSecond(c.onPostgres),
        "",
      ],
    ];
    return { figures: { c }, rows };
  },
  async d() {
    const few = await measureWorkloadD(50_000);
    const many = await measureWorkloadD(500_000);
    const growth = many.aloneP50.product / few.aloneP50.product;
    const rows: Row[] = [
      ["D  floor, 50,000 posts, 16 connections", perSecond(few.floor.requestsPerSecond), ""],
      ["D  product, 50,000 posts, 16 connections", perSecond(few.product.requestsPerSecond), ""],
      ["D  product to floor", few.ratio.toFixed(2), ">= 0.50, stretch 0.80"],
      ["D  product to floor, 500,000 posts", many.ratio.toFixed(2), ""],
      ["D  one caller, p50 product at 500,000 to 50,000", growth.toFixed(2), "<= 1.5"],
    ];
    return { figures: { d: few, dTenfold: many }, rows };
  },
  async f() {
    const f = await measureWorkloadF();
    const rows: Row[] = [
      [
        "F  cold start to first answer, first content loaded",
        `${Math.round(f.coldStartMilliseconds)} ms`,
        "< 500 ms",
      ],
      ["F  memory at rest", `${Math.round(f.idleMebibytes)} MiB`, "< 120 MiB"],
      ["F  production install", `${Math.round(f.productionInstallMebibytes)} MiB`, "< 60 MiB"],
    ];
    return { figures: { f }, rows };
  },
};

/**
 * Measures the product beside the floor: all workloads, or those that are named ("a", "e"). Prints each as soon as it is measured;
 * with --json, the figures of all for programs.
 */
const isJson = process.argv.includes("--json");
const named = process.argv.slice(2).filter((argument) => !argument.startsWith("--"));
const write = ([name, measured, goal]: Row): void => {
  if (!isJson) process.stdout.write(`${name.padEnd(58)}${measured.padStart(12)}   ${goal}\n`);
};

write([
  `Node ${process.version}, ${cpus().length} cores, the load generator beside the servers`,
  "measured",
  "goal",
]);
const figures = {};
for (const [name, measure] of Object.entries(workloads)) {
  if (named.length > 0 && !named.includes(name)) continue;
  const measured = await measure();
  Object.assign(figures, measured.figures);
  for (const row of measured.rows) write(row);
}
if (isJson) process.stdout.write(`${JSON.stringify(figures, null, 2)}\n`);
