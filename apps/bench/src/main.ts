import { cpus } from "node:os";
import { measureWorkloadA } from "./workload-a.ts";
import { measureWorkloadD } from "./workload-d.ts";
import { measureWorkloadE } from "./workload-e.ts";
import { measureWorkloadF } from "./workload-f.ts";

/** Measures the product beside the floor and prints a table; with --json, the figures for programs. */
const isJson = process.argv.includes("--json");
const e = measureWorkloadE();
const offers = await measureWorkloadA(20_000);
const manyOffers = await measureWorkloadA(200_000);
const small = await measureWorkloadD(50_000);
const large = await measureWorkloadD(500_000);
const growth = large.aloneP50.product / small.aloneP50.product;
const f = await measureWorkloadF();

if (isJson) {
  process.stdout.write(
    `${JSON.stringify({ a: offers, aTenfold: manyOffers, d: small, dTenfold: large, growth, e, f }, null, 2)}\n`,
  );
} else {
  const row = (name: string, value: string, goal: string): string =>
    `${name.padEnd(58)}${value.padStart(12)}   ${goal}`;
  const perSecond = (value: number): string => `${Math.round(value)}/s`;
  const lines = [
    `Node ${process.version}, ${cpus().length} cores. The load generator runs beside the servers.`,
    "",
    row("", "measured", "goal"),
    ...[
      ["A ", "list", offers.list, manyOffers.list] as const,
      ["A2", "offer", offers.detail, manyOffers.detail] as const,
    ].flatMap(([name, what, few, many]) => [
      row(
        `${name} floor, ${what}, 20,000 offers, 16 connections`,
        perSecond(few.floor.requestsPerSecond),
        "",
      ),
      row(
        `${name} product, ${what}, 20,000 offers, 16 connections`,
        perSecond(few.product.requestsPerSecond),
        "",
      ),
      row(`${name} product to floor`, few.ratio.toFixed(2), ">= 0.50, stretch 0.80"),
      row(`${name} product to floor, 200,000 offers`, many.ratio.toFixed(2), ""),
      row(
        `${name} one caller, p50 product at 200,000 to 20,000`,
        (many.aloneP50.product / few.aloneP50.product).toFixed(2),
        "<= 1.5",
      ),
    ]),
    row("D  floor, 50,000 posts, 16 connections", perSecond(small.floor.requestsPerSecond), ""),
    row("D  product, 50,000 posts, 16 connections", perSecond(small.product.requestsPerSecond), ""),
    row("D  product to floor", small.ratio.toFixed(2), ">= 0.50, stretch 0.80"),
    row("D  product to floor, 500,000 posts", large.ratio.toFixed(2), ""),
    row("D  one caller, p50 product at 500,000 to 50,000", growth.toFixed(2), "<= 1.5"),
    row(
      `E  ${e.rates.toLocaleString("en")} rates with adjustment and cap`,
      `${e.tableMilliseconds.toFixed(1)} ms`,
      "< 20 ms",
    ),
    row("E  the same, to a plain float loop", (e.tableMilliseconds / e.floatMilliseconds).toFixed(1), "<= 5"),
    row("E  after one input changed", `${e.oneInputMilliseconds.toFixed(3)} ms`, "< 0.1 ms"),
    row("E  one rate from its budget, checked", `${e.plainMicroseconds.toFixed(1)} µs`, ""),
    row("E  the same with every step", `${e.explainedMicroseconds.toFixed(1)} µs`, ""),
    row(
      "E  a rate with every step, to one in a plain float loop",
      ((e.explainedMicroseconds * e.rates) / (e.floatMilliseconds * 1000)).toFixed(0),
      "<= 50",
    ),
    row(
      "F  cold start to first answer, first content loaded",
      `${Math.round(f.coldStartMilliseconds)} ms`,
      "< 500 ms",
    ),
    row("F  memory at rest", `${Math.round(f.idleMebibytes)} MiB`, "< 120 MiB"),
    row("F  production install", `${Math.round(f.productionInstallMebibytes)} MiB`, "< 60 MiB"),
  ];
  process.stdout.write(`${lines.join("\n")}\n`);
}
