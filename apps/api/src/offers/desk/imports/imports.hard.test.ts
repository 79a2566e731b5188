import { monitorEventLoopDelay } from "node:perf_hooks";
import { setTimeout as pause } from "node:timers/promises";
import { addDays } from "@rammevaerk/domain/time";
import { writeCsv, writeXlsx } from "@rammevaerk/tables";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { handIn } from "../../../testing/offer-desk.ts";
import { insertTestOffer } from "../../../testing/offers.ts";
import { getOrganisationId } from "../../../testing/organisations.ts";
import { createTestPerson } from "../../../testing/people.ts";
import { roundsOf } from "../../../testing/rounds.ts";
import { type Caller, createTestApp, type TestApp } from "../../../testing/test-app.ts";
import { monthPeriod } from "../grid/month-period.ts";

/** A hundred months of occupancy for each offer: 20,000 rows in the long form, of which 300 are wrong. */
const offers = roundsOf({ short: 20, long: 200 });
/** What was measured is told in the long form. */
const isLong = offers > 20;
const monthsEach = 100;
const wrongEvery = roundsOf({ short: 67, long: 66 });

const headings = [
  "Tilbuddets navn",
  "Opgjort pr.",
  "Belægning i procent",
  "Belægning fra",
  "Belægning til og med",
];

function listRows(): (string | number)[][] {
  const rows = [];
  for (let offer = 0; offer < offers; offer++)
    for (let month = 0; month < monthsEach; month++) {
      const { validFrom, validTo } = monthPeriod(2017 + Math.floor(month / 12), (month % 12) + 1);
      const isWrong = (offer * monthsEach + month) % wrongEvery === wrongEvery - 1;
      const percent = isWrong ? "meget" : 80 + ((offer * 7 + month * 3) % 300) / 10;
      rows.push([`Tilbud ${offer}`, "2026-11-22", percent, validFrom, addDays(validTo, -1)]);
    }
  return rows;
}

describe(`importing ${offers * monthsEach} rows`, () => {
  let t: TestApp;
  let operatorId: string;
  let reporterId: string;
  let desk: Caller["offers"]["desk"];
  beforeAll(async () => {
    t = await createTestApp("sqlite");
    operatorId = await getOrganisationId(t.platform, "municipality:101");
    const grants = [{ role: "registry-reporter", limitKind: "organisation", limitId: operatorId } as const];
    reporterId = await createTestPerson(t.platform, { grants });
    desk = (await t.as(reporterId)).offers.desk;
    for (let offer = 0; offer < offers; offer++)
      await insertTestOffer(t.platform, { name: `Tilbud ${offer}` });
  }, 120_000);
  afterAll(() => t.close());

  const delays = monitorEventLoopDelay({ resolution: 5 });
  /** Runs a step, and tells how long it took, how long others waited at most, and how much memory the process had. */
  async function measure<Result>(name: string, step: () => Promise<Result>): Promise<Result> {
    delays.reset();
    delays.enable();
    const start = performance.now();
    const result = await step();
    const seconds = ((performance.now() - start) / 1000).toFixed(2);
    await pause(20);
    delays.disable();
    const longest = Math.round(delays.max / 1e6);
    const megabytes = Math.round(process.memoryUsage().rss / 1024 ** 2);
    if (isLong)
      process.stderr.write(`${name}: ${seconds} s, longest pause ${longest} ms, ${megabytes} MiB\n`);
    return result;
  }

  it("refuses the wrong rows, records the others at once, knows them the second time, and undoes them", async () => {
    const rows = listRows();
    const wrong = rows.filter(([, , percent]) => percent === "meget").length;
    const csv = writeCsv([headings, ...rows]);
    const read = async (content: Uint8Array) => {
      const { view } = await handIn(t, { name: "tilbud", content, by: reporterId, operatorId });
      await t.platform.outbox.deliverDue();
      return desk.getImport({ importId: view.id });
    };
    const first = await measure("dry run of CSV", () => read(csv));
    const sound = rows.length - wrong;
    expect(first.counts).toEqual({ added: sound, changed: 0, confirmed: 0, unchanged: 0, refused: wrong });
    const refused = await desk.listImportRows({ importId: first.id, outcome: "refused" });
    expect(refused.items[0]).toMatchObject({
      row: wrongEvery + 1,
      problems: [{ column: "Belægning i procent", code: "number-unreadable", seen: "meget" }],
    });
    await measure("applying", () => desk.applyImport({ importId: first.id, withoutRefused: true }));
    const countFacts = async () => {
      const { count } = await t.platform.db
        .selectFrom("offer_facts")
        .select(({ fn }) => fn.countAll<number | string>().as("count"))
        .where("superseded_at", "is", null)
        .executeTakeFirstOrThrow();
      return Number(count);
    };
    expect(await countFacts()).toBe(sound);
    const workbook = await writeXlsx([{ name: "Ark1", rows: [headings, ...rows] }]);
    const second = await measure("dry run of XLSX", () => read(workbook));
    expect(second.counts).toEqual({ added: 0, changed: 0, confirmed: 0, unchanged: sound, refused: wrong });
    const { recordingId } = await desk.getImport({ importId: first.id });
    const undone = await measure("undoing", () => desk.undo({ recordingId: recordingId ?? "" }));
    expect(undone.isUndone).toBe(true);
    expect(await countFacts()).toBe(0);
  }, 600_000);
});
