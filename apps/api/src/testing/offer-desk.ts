import type { WireError } from "@rammevaerk/contracts/errors";
import type { ImportRow, OfferImport, RowOutcome } from "@rammevaerk/contracts/offer-desk";
import type { Platform } from "../platform/context.ts";
import { isoNow } from "../platform/clock.ts";
import { createId } from "../platform/ids.ts";
import { draftTestFact, insertTestOffer, recordTestFacts } from "./offers.ts";
import { getOrganisationId } from "./organisations.ts";
import { createTestPerson } from "./people.ts";
import type { TestApp } from "./test-app.ts";
import { signInOverHttp } from "./threads.ts";

/** An import of an operator that was read without a row in it. Returns its id. */
export async function insertTestImport({ db, clock }: Platform, operatorId: string): Promise<string> {
  const id = createId();
  await db
    .insertInto("offer_imports")
    .values({
      id,
      operator_id: operatorId,
      person_id: null,
      file_name: "tilbud.csv",
      size_bytes: 1,
      created_at: isoNow(clock),
      status: "ready",
      run: null,
      compared_offers: 0,
      rows_done: 0,
      rows_total: 0,
      added: 0,
      changed: 0,
      confirmed: 0,
      unchanged: 0,
      refused: 0,
      unknown_columns: "[]",
      problem: null,
      recording_id: null,
    })
    .execute();
  return id;
}

/** A recording of an operator that brought nothing. Returns its id. */
export async function insertTestRecording({ db, clock }: Platform, operatorId: string): Promise<string> {
  const id = createId();
  await db
    .insertInto("offer_recordings")
    .values({
      id,
      kind: "changed",
      operator_id: operatorId,
      person_id: null,
      request_key: id,
      facts: 0,
      recorded_at: isoNow(clock),
      undone_at: null,
    })
    .execute();
  return id;
}

export interface HandedIn {
  readonly status: number;
  readonly view: OfferImport;
  readonly refusal: WireError | undefined;
}

/** Hands a spreadsheet in through the door, as a browser would. */
export async function handIn(
  t: TestApp,
  file: { name: string; content: string | Uint8Array; by: string | null; operatorId: string },
): Promise<HandedIn> {
  const visitor = { origin: t.platform.env.PUBLIC_URL, "x-rammevaerk": "1" };
  const session = file.by === null ? visitor : await signInOverHttp(t, file.by);
  const disposition = `Content-Disposition: form-data; name="file"; filename="${file.name}"`;
  const answer = await t.app.server.inject({
    method: "POST",
    url: `/api/offers/imports?operatorId=${file.operatorId}`,
    headers: { ...session, "content-type": "multipart/form-data; boundary=skillelinje" },
    payload: Buffer.concat([
      Buffer.from(`--skillelinje\r\n${disposition}\r\nContent-Type: text/csv\r\n\r\n`),
      Buffer.from(file.content),
      Buffer.from("\r\n--skillelinje--\r\n"),
    ]),
  });
  const body = answer.json<OfferImport & { error?: { data: { app: WireError } } }>();
  return { status: answer.statusCode, view: body, refusal: body.error?.data.app };
}

/** A reporter at the desk of København's operator, with what tests of imports do again and again. */
export async function openImportDesk(t: TestApp) {
  const { platform } = t;
  const operatorId = await getOrganisationId(platform, "municipality:101");
  const reporterId = await createTestPerson(platform, {
    grants: [{ role: "registry-reporter", limitKind: "organisation", limitId: operatorId }],
  });
  const { desk } = (await t.as(reporterId)).offers;
  return {
    operatorId,
    reporterId,
    desk,
    /** An offer with twelve places, told by its operator. */
    async enterOffer(name: string): Promise<string> {
      const offerId = await insertTestOffer(platform, { name });
      const value = { approved: 12, covered: 12 };
      await recordTestFacts(platform, [draftTestFact({ offerId, kind: "places", key: "SEL-107", value })]);
      return offerId;
    },
    /** Hands a file in and has it read. */
    async handInFile(content: string | Uint8Array, name = "tilbud.csv"): Promise<OfferImport> {
      const { view } = await handIn(t, { name, content, by: reporterId, operatorId });
      await platform.outbox.deliverDue();
      return desk.getImport({ importId: view.id });
    },
    async rowsOf(importId: string, outcome?: RowOutcome): Promise<ImportRow[]> {
      return (await desk.listImportRows({ importId, outcome })).items;
    },
  };
}
