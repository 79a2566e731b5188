import { errorCodes, type WireError } from "@rammevaerk/contracts/errors";
import {
  openCodeList,
  openCodeLists,
  openOffer,
  openOfferPage,
  openRatePage,
} from "@rammevaerk/contracts/open-data";
import {
  checkHsdsService,
  type HsdsService,
  hsdsProfile,
  readHsdsService,
  writeHsdsService,
} from "@rammevaerk/domain/offers/hsds";
import { describeOfferColumns, readOfferRows } from "@rammevaerk/domain/offers/mapping";
import { readTable } from "@rammevaerk/tables";
import { Validator } from "@seriousme/openapi-schema-validator";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createId } from "../platform/ids.ts";
import { listDatabaseKinds } from "../testing/databases.ts";
import { createHsdsValidator, hasHsdsSchemas } from "../testing/hsds-schemas.ts";
import { autism, insertDescribedOffer, unitId } from "../testing/described-offer.ts";
import { listRegistered } from "../testing/list-routes.ts";
import { insertTestOffer } from "../testing/offers.ts";
import {
  createRatesWorld,
  publishTestRate,
  type RatesWorld,
  startTestCalculation,
} from "../testing/rates.ts";
import { createTestApp, type TestApp } from "../testing/test-app.ts";
import { openRoutes } from "./open-routes.ts";
import type { OpenApiDocument } from "./openapi/describe-api.ts";

interface Page {
  total_items: number;
  total_pages: number;
  size: number;
  last_page: boolean;
  contents: Record<string, unknown>[];
}

describe.each(listDatabaseKinds())("the open doors on %s", (kind) => {
  let t: TestApp;
  let world: RatesWorld;
  let offerId: string;

  const ask = (url: string, headers: Record<string, string> = {}) =>
    t.app.server.inject({ method: "GET", url, headers });
  const askFor = async <Answer>(url: string): Promise<Answer> => {
    const answer = await ask(url);
    expect([url, answer.statusCode]).toEqual([url, 200]);
    return answer.json<Answer>();
  };

  beforeAll(async () => {
    t = await createTestApp(kind);
    world = await createRatesWorld(t);
    offerId = await insertDescribedOffer(t.platform, world.operatorId);
    await insertTestOffer(t.platform, {
      name: "Lukket",
      operatorKey: "municipality:147",
      closedOn: "2026-01-01",
    });
    await startTestCalculation(t, world);
  });
  afterAll(() => t.close());

  it("says which HSDS it speaks, and gives the profile as patches", async () => {
    const { profile, ...about } = await askFor<Record<string, string>>("/hsds/");
    expect(about).toEqual({
      version: "3.0",
      openapi_url: expect.stringMatching(/^http.*\/openapi\.json$/) as string,
    });
    const { patches } = await askFor<{ patches: { url: string; file: string }[] }>(
      new URL(profile ?? "").pathname,
    );
    expect(patches.map(({ file }) => file)).toEqual(Object.keys(hsdsProfile));
    for (const { url, file } of patches)
      expect(await askFor(new URL(url).pathname)).toEqual(hsdsProfile[file]);
  });

  it("gives services page by page, by operator, by term and by what changed", async () => {
    const all = await askFor<Page>("/hsds/services?per_page=2");
    expect([all.total_items, all.total_pages, all.size, all.last_page]).toEqual([3, 2, 2, false]);
    const rest = await askFor<Page>("/hsds/services?per_page=2&page=2");
    expect([rest.size, rest.last_page]).toEqual([1, true]);
    expect((await askFor<Page>("/hsds/services?page=9")).contents).toEqual([]);
    const names = async (query: string) =>
      (await askFor<Page>(`/hsds/services?${query}`)).contents.map(({ name }) => name);
    expect(await names(`taxonomy_term_id=${autism}`)).toEqual(["Æblehaven"]);
    expect(await names(`taxonomy_term_id=34449052-1150-4900-9d69-c56eb9b26793`)).toEqual(["Æblehaven"]);
    expect(await names(`taxonomy_term_id=${createId()}`)).toEqual([]);
    expect(await names(`organization_id=${world.operatorId}`)).toHaveLength(2);
    expect(await names("modified_after=2026-11-22T11:00:00%2B01:00")).toHaveLength(3);
    expect(await names("modified_after=2026-11-22T10:00:01Z")).toEqual([]);
    expect(all.contents.map(({ status }) => status)).toContain("active");
    expect(rest.contents[0]).toMatchObject({ name: "Lukket", status: "defunct" });
    expect(all.contents[0]).toMatchObject({ organization: { name: expect.any(String) as string } });
    expect(all.contents[0]).not.toHaveProperty("attributes");
  });

  it("gives one service with everything in it, which reads back as the same offer", async () => {
    const service = await askFor<HsdsService>(`/hsds/services/${offerId}`);
    expect(checkHsdsService(service)).toEqual([]);
    expect(service).toMatchObject({
      name: "Æblehaven",
      minimum_age: 18,
      cost_options: [{ amount: 2145.5, currency: "DKK", rate_level: "1" }],
      capacities: expect.arrayContaining([expect.objectContaining({ available: 2, maximum: 24 })]) as object,
    });
    expect(service.metadata).toHaveLength(12);
    expect(service.metadata[0]).toMatchObject({ freshness: "fresh", as_of: "2026-11-20" });
    const { offer, facts } = readHsdsService(service);
    expect(facts).toHaveLength(13);
    const again = writeHsdsService(offer, facts, { on: "2026-11-22", lastModified: service.last_modified });
    expect(JSON.parse(JSON.stringify(again))).toEqual(service);
    const [first] = (
      await askFor<{ contents: HsdsService[] }>(`/hsds/services?full=true&taxonomy_term_id=${autism}`)
    ).contents;
    expect(first).toEqual(service);
  });

  it("gives operators, places and code lists", async () => {
    const operators = await askFor<Page>("/hsds/organizations");
    expect([operators.total_items, operators.size]).toEqual([2, 2]);
    const operator = await askFor(`/hsds/organizations/${world.operatorId}`);
    expect(operators.contents).toContainEqual(operator);
    const places = await askFor<Page>("/hsds/service_at_locations");
    expect(places.total_items).toBe(4);
    const unit = await askFor(`/hsds/service_at_locations/${unitId}`);
    expect(unit).toMatchObject({ service_id: offerId, description: "Hus 2" });
    expect(places.contents).toContainEqual(unit);
    expect(await askFor(`/hsds/service_at_locations/${offerId}`)).toMatchObject({
      location: { external_identifier: "1012345678" },
    });
    const taxonomies = await askFor<Page>("/hsds/taxonomies");
    const [taxonomy] = taxonomies.contents;
    expect(await askFor(`/hsds/taxonomies/${taxonomy?.["id"] as string}`)).toEqual(taxonomy);
    const roots = await askFor<Page>(
      `/hsds/taxonomy_terms?top_only=true&taxonomy_id=${taxonomy?.["id"] as string}`,
    );
    expect(roots.contents.map(({ name }) => name)).toEqual(["Socialt problem", "Funktionsnedsættelse"]);
    const children = await askFor<Page>(
      `/hsds/taxonomy_terms?parent_id=34449052-1150-4900-9d69-c56eb9b26793&per_page=100`,
    );
    expect(children.contents).toContainEqual(await askFor(`/hsds/taxonomy_terms/${autism}`));
  });

  it.runIf(hasHsdsSchemas())(
    "gives objects that HSDS's own schemas accept, with and without the profile",
    async () => {
      const listed = {
        "/hsds/services": "service",
        "/hsds/services?full=1": "service",
        "/hsds/organizations": "organization",
        "/hsds/service_at_locations": "service_at_location",
        "/hsds/taxonomies": "taxonomy",
        "/hsds/taxonomy_terms?per_page=100": "taxonomy_term",
      };
      const objects: [schema: string, object: unknown][] = [];
      for (const [url, schema] of Object.entries(listed))
        for (const one of (await askFor<Page>(url)).contents) objects.push([schema, one]);
      const service = await askFor<HsdsService>(`/hsds/services/${offerId}`);
      objects.push(["service", service]);
      for (const capacity of service.capacities)
        objects.push(["service_capacity", capacity], ["unit", capacity.unit]);
      for (const isProfile of [false, true]) {
        const validatorOf = createHsdsValidator({ isProfile });
        for (const [schema, object] of objects) {
          const validate = validatorOf(schema);
          expect([validate(object), validate.errors]).toEqual([true, null]);
        }
        const validate = validatorOf("service");
        expect(validate({ ...service, status: "åben" })).toBe(false);
        const strange = { ...service, cost_options: [{ ...service.cost_options[0], rate_unit: "uge" }] };
        expect(validate(strange)).toBe(!isProfile);
      }
    },
  );

  it("gives offers as the pages know them, and nothing of what the asker may do", async () => {
    const page = openOfferPage
      .strict()
      .parse(await askFor("/api/v1/offers?legalBasis=SEL-107&municipalityCodes=101&minFreePlaces=1"));
    expect(page.items.map(({ name }) => name)).toEqual(["Æblehaven"]);
    const offer = openOffer.strict().parse(await askFor(`/api/v1/offers/${offerId}?on=2026-11-22`));
    expect(offer.facts.length).toBe(13);
    expect(JSON.stringify(offer)).not.toContain('"may"');
  });

  it("gives published rates, and never a draft", async () => {
    expect(await askFor("/api/v1/rates")).toEqual({ items: [], nextKey: null, total: null });
    await publishTestRate(t.platform, world);
    const page = openRatePage.parse(
      await askFor(`/api/v1/rates?year=2027&offerId=${world.offerId}&includeSuperseded=1`),
    );
    expect(page.items).toMatchObject([{ year: 2027, status: "published", offer: { id: world.offerId } }]);
    expect((await askFor<{ items: unknown[] }>(`/api/v1/rates?operatorId=${createId()}`)).items).toEqual([]);
    const { items } = await askFor<{ items: { name: string }[] }>("/api/v1/code-lists");
    openCodeLists.parse({ items });
    for (const { name } of items) openCodeList.parse(await askFor(`/api/v1/code-lists/${name}`));
  });

  it("exports what the list shows: CSV and a workbook that can be sent back, and HSDS", async () => {
    const csv = await ask(`/api/offers.csv?targetGroup=${autism}&municipalityCodes=101`);
    expect(csv.headers["content-disposition"]).toBe('attachment; filename="tilbud-2026-11-22.csv"');
    const xlsx = await ask("/api/offers.xlsx?includeClosed=1&sort=name");
    const tables = [await readTable(csv.rawPayload, "a.csv"), await readTable(xlsx.rawPayload, "a.xlsx")];
    const [fromCsv, fromXlsx] = tables.map(({ rows }) => readOfferRows(rows));
    expect(
      fromCsv?.rows.map(({ identity, problems }) => [identity.name, identity.unit?.id, problems]),
    ).toEqual([
      ["Æblehaven", undefined, []],
      ["Æblehaven", unitId, []],
    ]);
    expect(fromXlsx?.rows.flatMap(({ problems }) => problems)).toEqual([]);
    const names = new Set(fromXlsx?.rows.map(({ identity }) => identity.name));
    expect([names.size, names.has("Lukket")]).toEqual([3, true]);
    const ofApple = fromXlsx?.rows.find(({ identity }) => identity.name === "Æblehaven");
    expect(ofApple?.facts).toEqual(fromCsv?.rows[0]?.facts);
    expect(ofApple?.facts).toHaveLength(12);
    const hsds = (await ask("/api/offers.hsds.json")).json<{ services: HsdsService[]; on: string }>();
    expect([hsds.on, hsds.services.map(({ id }) => id).toSorted()]).toEqual([
      "2026-11-22",
      [world.offerId, offerId].toSorted(),
    ]);
    const nothing = await readTable((await ask("/api/offers.csv?text=findes+ikke")).rawPayload, "a.csv");
    expect(nothing.rows).toEqual([[...describeOfferColumns().map(({ header }) => header), "Friskhed"]]);
  });

  it("refuses with the house's errors, readable from anywhere", async () => {
    const refused = async (url: string) => {
      const answer = await ask(url);
      expect(answer.headers["access-control-allow-origin"]).toBe("*");
      return answer.json<{ error: { data: { app: WireError } } }>().error.data.app;
    };
    expect(await refused("/hsds/services?per_page=1000&page=x&modified_after=i-gaar")).toMatchObject({
      code: "input-invalid",
      fields: {
        per_page: { code: "too-large", limit: 100 },
        page: { code: "wrong-form" },
        modified_after: { code: "wrong-form" },
      },
    });
    expect(await refused("/hsds/services/17")).toMatchObject({
      code: "input-invalid",
      fields: { id: { code: "wrong-form" } },
    });
    for (const url of [
      `/hsds/services/${createId()}`,
      `/hsds/organizations/${createId()}`,
      `/hsds/service_at_locations/${createId()}`,
      `/hsds/taxonomies/${createId()}`,
      `/hsds/taxonomy_terms/${createId()}`,
      "/hsds/profile/location.json",
      `/api/v1/offers/${createId()}`,
      "/api/v1/code-lists/secrets",
    ])
      expect((await refused(url)).code).toBe("not-found");
    expect((await refused("/api/v1/rates?after=nix")).code).toBe("input-invalid");
    expect((await refused("/api/offers.csv?minFreePlaces=mange")).fields).toHaveProperty("minFreePlaces");
  });

  it("gives the same answer once", async () => {
    const { headers } = await ask(`/hsds/services/${offerId}`);
    expect([headers["cache-control"], headers["cross-origin-resource-policy"]]).toEqual([
      "public, max-age=60",
      "cross-origin",
    ]);
    const again = await ask(`/hsds/services/${offerId}`, {
      "if-none-match": `"x", ${String(headers["etag"])}`,
    });
    expect([again.statusCode, again.body, again.headers["etag"]]).toEqual([304, "", headers["etag"]]);
    expect((await ask("/hsds/", { "if-none-match": '"x"' })).statusCode).toBe(200);
    const preflight = await t.app.server.inject({ method: "OPTIONS", url: "/hsds/services" });
    expect([preflight.statusCode, preflight.headers["access-control-allow-headers"]]).toEqual([
      204,
      "accept, if-none-match",
    ]);
  });

  it("describes exactly the doors that are there", async () => {
    const document = await askFor<OpenApiDocument>("/openapi.json");
    const registered = listRegistered(t.app.server.printRoutes({ commonPrefix: false, includeHooks: false }));
    const isOpen = (path: string) => /^\/(?:hsds\/|api\/v1\/|api\/offers\.|openapi\.json)/.test(path);
    expect(Object.keys(document.paths).toSorted()).toEqual(registered.filter(isOpen).toSorted());
    const validated = await new Validator().validate(document as never);
    expect([validated.valid, validated.errors]).toEqual([true, undefined]);
    expect(document.openapi).toBe("3.1.0");
    const ids = Object.values(document.paths).map(({ get }) => get.operationId);
    expect(new Set(ids).size).toBe(openRoutes.length);
    for (const [path, { get }] of Object.entries(document.paths)) {
      const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
      const described = (get.parameters ?? [])
        .filter(({ in: place }) => place === "path")
        .map(({ name }) => name);
      expect([path, described]).toEqual([path, inPath]);
      expect(get.responses).toHaveProperty("200");
    }
    const services = document.paths["/hsds/services"]?.get.parameters?.map(({ name }) => name);
    expect(services).toEqual([
      "page",
      "per_page",
      "organization_id",
      "taxonomy_term_id",
      "modified_after",
      "full",
    ]);
    expect(JSON.stringify(document)).toContain(errorCodes[0]);
  });
});
