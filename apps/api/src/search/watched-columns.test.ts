import { type SearchKind, searchKinds } from "@rammevaerk/contracts/search";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Db } from "../platform/db/connect.ts";
import { inTransaction } from "../platform/db/transaction.ts";
import { createId } from "../platform/ids.ts";
import { createClusterWorld } from "../testing/clusters.ts";
import { eventContent } from "../testing/events.ts";
import { publishTestMethod } from "../testing/methods.ts";
import { foundTestNetwork } from "../testing/networks/found-test-network.ts";
import { draftTestFact, insertTestOffer, recordTestFacts } from "../testing/offers.ts";
import { getOrganisationId } from "../testing/organisations.ts";
import { createTestPerson } from "../testing/people.ts";
import { createTestApp, type TestApp } from "../testing/test-app.ts";
import { newQuestion, startTestThread } from "../testing/threads.ts";
import { hashDocument } from "./indexing/hash-document.ts";
import { sourceOf } from "./sources.ts";

const autism = "9b3fd322-a75a-4ed8-9b74-425fa1e01c95";

/** What is written once with its row, or only together with a row that is marked. */
const neverAlone: ReadonlySet<string> = new Set([
  "clusters.created_at",
  "networks.created_at",
  "offers.created_at",
  "people.created_at",
  "threads.created_at",
  "posts.is_first",
  "grants.limit_kind",
  "offer_current_codes.list",
  "offer_current_codes.code",
]);

/** Thrown to take back what was tried. */
class TakenBack extends Error {}

describe("what the database marks", () => {
  let t: TestApp;
  beforeAll(async () => {
    t = await createTestApp("sqlite");
    await fill();
  });
  afterAll(() => t.close());

  it("is everything that a change of any column changes of what there is to find", async () => {
    const { db } = t.platform;
    const missed: string[] = [];
    const watched = new Set<string>();
    for (const { name: table, columns } of await db.introspection.getTables()) {
      if (table.startsWith("search_") || table === "settings") continue;
      for (const { name: column } of columns) {
        if (column === "id" || neverAlone.has(`${table}.${column}`)) continue;
        const { changed, marked } = await tryChange(table, column);
        for (const id of changed) {
          watched.add(id.split(" ")[0] ?? "");
          if (!marked.has(id)) missed.push(`${table}.${column}: ${id}`);
        }
      }
    }
    expect(missed).toEqual([]);
    expect([...watched].toSorted()).toEqual(searchKinds.filter((kind) => kind !== "agreement").toSorted());
  }, 120_000);

  /** Changes a column in all rows, looks which things are described otherwise and which are marked, and takes it back. */
  async function tryChange(table: string, column: string) {
    const changed: string[] = [];
    const marked = new Set<string>();
    await inTransaction(t.platform.db, async (tx) => {
      await tx.deleteFrom("search_marks").execute();
      const before = await describeAll(tx);
      await changeColumn(tx, table, column);
      const after = await describeAll(tx);
      for (const id of new Set([...before.keys(), ...after.keys()]))
        if (before.get(id) !== after.get(id)) changed.push(id);
      for (const mark of await tx.selectFrom("search_marks").selectAll().execute())
        marked.add(`${mark.kind} ${mark.subject_id}`);
      throw new TakenBack();
    }).catch((error: unknown) => {
      if (!(error instanceof TakenBack)) throw error;
    });
    return { changed, marked };
  }

  /** To another value of its kind; what other rows depend on stays as it is. */
  async function changeColumn(tx: Db, table: string, column: string): Promise<void> {
    const name = sql.ref(column);
    const other = sql`case typeof(${name}) when 'integer' then 1 - min(${name}, 1) when 'null' then '2026-01-01'
      else case when ${name} like '20__-%' then '2025' || substr(${name}, 5) when ${name} like '[%' then '[]'
      when ${name} like '<%' then '<p>Andet</p>' else ${name} || 'x' end end`;
    await sql`update ${sql.table(table)} set ${name} = ${other}`.execute(tx).catch(() => undefined);
  }

  /** What there is to find now, by kind and id; what can't be described counts as something else. */
  async function describeAll(tx: Db): Promise<Map<string, string>> {
    const found = new Map<string, string>();
    for (const kind of searchKinds)
      for (const [id, hash] of await describeKind(tx, kind)) found.set(id, hash);
    return found;
  }

  async function describeKind(tx: Db, kind: SearchKind): Promise<(readonly [string, string])[]> {
    const source = sourceOf(kind);
    const ids = await source.listIds(tx, "", 1000);
    const documents = await source.describe({ db: tx, clock: t.platform.clock }, ids).catch(() => []);
    return documents.map((document) => [`${kind} ${document.subjectId}`, hashDocument(document)] as const);
  }

  /** At least one thing of each kind, with all that it can be described by. */
  async function fill(): Promise<void> {
    const { platform } = t;
    const { db } = platform;
    const odense = await getOrganisationId(platform, "municipality:461");
    const member = await createTestPerson(platform, { visibility: "network-members", ask_me_about: "Søvn" });
    await createTestPerson(platform, { visibility: "signed-in" });
    const networkId = await foundTestNetwork(platform, {
      coordinators: [member],
      isNational: false,
      admission: "invitation",
      regionIds: ["sjaelland"],
      targetGroups: [autism],
      legalBases: ["SEL-107"],
      goals: [{ agreementId: "faelles-maal", goalKey: "faelles-maal-1" }],
    });
    await db
      .insertInto("affiliations")
      .values({
        id: createId(),
        person_id: member,
        organisation_id: odense,
        title: "Konsulent",
        valid_from: "2024-01-01",
        valid_to: null,
        status: "confirmed",
      })
      .execute();
    await db
      .insertInto("competences")
      .values({
        person_id: member,
        list: "target-group",
        code: autism,
        level: "expert",
        confirmed_on: "2026-11-01",
      })
      .execute();
    await startTestThread(
      t,
      member,
      newQuestion(networkId, { codes: [{ list: "target-group", code: autism }] }),
    );
    const caller = await t.as(member);
    const draft = await caller.events.create({
      ...eventContent({ visibility: "members", targetGroups: [autism], regionId: "sjaelland" }),
      owner: { kind: "network", id: networkId },
      requestId: createId(),
    });
    await caller.events.publish(draft);
    await createClusterWorld(t);
    await publishTestMethod(platform, { name: "Ro på", aliases: ["Lav puls"] });
    const offerId = await insertTestOffer(platform);
    await recordTestFacts(platform, [
      draftTestFact({ offerId, kind: "target-groups", value: { primary: autism, secondary: [] } }),
      draftTestFact({ offerId, kind: "legal-basis", value: { primary: "SEL-107", further: [] } }),
    ]);
    await platform.outbox.deliverDue();
  }
});
