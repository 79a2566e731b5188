import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { AnyFact, AnyFactDraft } from "../fact.ts";
import { buildFact } from "../testing/build-fact.ts";
import { buildOffer } from "../testing/build-offer.ts";
import { factsArbitrary, offerArbitrary, uuid } from "../testing/offer-arbitraries.ts";
import {
  checkHsdsService,
  findHsdsTerm,
  type HsdsService,
  hsdsLinkTypes,
  hsdsProfile,
  hsdsTaxonomies,
  hsdsTaxonomyTerms,
  readHsdsService,
  writeHsdsService,
} from "./index.ts";
import { calculateUuid } from "./calculate-uuid.ts";

const on = "2025-03-01";
const options = { on, lastModified: "2025-03-01T12:00:00.000Z" } as const;
const recordedAt = "2025-02-01T08:00:00.000Z";

/** One fact of each kind and key, whoever says it, recorded. */
const record = (drafts: readonly AnyFactDraft[], ids: readonly string[]): AnyFact[] => {
  const subjects = new Map(drafts.map((draft) => [`${draft.kind} ${draft.key}`, draft]));
  return [...subjects.values()].map((draft, at) => ({ ...draft, id: ids[at] ?? "", recordedAt }));
};

const offersWithFacts = offerArbitrary.chain((offer) =>
  fc
    .tuple(factsArbitrary(offer.id), fc.uniqueArray(uuid, { minLength: 8, maxLength: 8 }))
    .map(([drafts, ids]) => ({ offer, facts: record(drafts, ids) })),
);
const sortFacts = (facts: readonly AnyFact[]) => facts.toSorted((a, b) => a.id.localeCompare(b.id));
const through = (service: HsdsService) => JSON.parse(JSON.stringify(service)) as HsdsService;

describe("an offer as HSDS", () => {
  it("comes back with the facts that HSDS can hold", () => {
    fc.assert(
      fc.property(offersWithFacts, ({ offer, facts }) => {
        const website = offer.contact.website && encodeURI(offer.contact.website);
        const contact = website === undefined ? offer.contact : { ...offer.contact, website };
        const read = readHsdsService(through(writeHsdsService(offer, facts, options)));
        expect(read.offer).toEqual({ ...offer, contact });
        expect(sortFacts(read.facts)).toEqual(sortFacts(facts));
      }),
      { numRuns: 300 },
    );
  });

  it("names everything once, whatever is in it", () => {
    fc.assert(
      fc.property(offersWithFacts, ({ offer, facts }) => {
        const { attributes, service_at_locations, contacts, schedules } = writeHsdsService(
          offer,
          facts,
          options,
        );
        const ids = [...attributes, ...service_at_locations, ...contacts, ...schedules].map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
      }),
    );
  });

  it("keeps departments with their own address, places and rates", () => {
    const unit = {
      id: "0193c2f0-0000-7000-8000-00000000000a",
      name: "Hus 2",
      portalUnitId: "77",
      pNumber: "1012345678",
      address: { street: "Åvej 3", postalCode: "2620", town: "Albertslund", municipalityCode: "165" },
    };
    const offer = buildOffer({
      units: [unit, { id: "0193c2f0-0000-7000-8000-00000000000b", name: "Hus 3" }],
    });
    const at = {
      unitId: unit.id,
      validTo: "2025-07-01",
      confirmedOn: "2025-02-20",
      confirmedBy: "Hybenkær",
    } as const;
    const id = (last: number) => `0193c2f0-0000-7000-8000-0000000001${last}0`;
    const facts = [
      buildFact("places", { approved: 8, covered: 6 }, { ...at, id: id(1), key: "SEL-107" }),
      buildFact("free-places", { free: 1 }, { ...at, id: id(2), key: "SEL-107" }),
      buildFact("age", { from: 18, to: 30 }, { ...at, id: id(3) }),
      buildFact(
        "rate",
        { amountOere: 214_550, per: "day", budgetedOccupancyPercent: 98 },
        { ...at, id: id(4) },
      ),
      buildFact("free-places", { free: 2 }, { id: id(5), key: "SEL-107" }),
    ];
    const service = writeHsdsService(offer, facts, options);
    expect(service.capacities.map(({ available, maximum }) => [available, maximum])).toEqual([
      [1, 8],
      [2, undefined],
    ]);
    expect(service.metadata).toHaveLength(1);
    const read = readHsdsService(through(service));
    expect([read.offer, sortFacts(read.facts)]).toEqual([offer, facts]);
  });

  it("says how fresh each fact is, and who spoke for it", () => {
    const said = { validFrom: "2024-06-01", asOf: "2024-06-01" } as const;
    const facts = [
      buildFact("free-places", { free: 2 }, { ...said, id: "f1", key: "SEL-107" }),
      buildFact(
        "age",
        { from: 18 },
        { ...said, id: "f2", confirmedOn: "2025-02-20", confirmedBy: "Hybenkær" },
      ),
    ];
    const { metadata, assured_date } = writeHsdsService(buildOffer(), facts, options);
    expect(metadata).toMatchObject([
      {
        freshness: "stale",
        last_action_type: "create",
        updated_by: "Tilbuddet selv",
        last_action_date: "2024-06-01",
      },
      {
        freshness: "fresh",
        last_action_type: "confirm",
        updated_by: "Hybenkær",
        last_action_date: "2025-02-20",
      },
    ]);
    expect(assured_date).toBe("2024-06-01");
  });

  it("tells whether it is open, and writes only what can stand in HSDS", () => {
    const statusOn = (day: "2016-12-31" | "2017-01-01" | "2026-01-01") =>
      writeHsdsService(buildOffer({ closedOn: "2026-01-01" }), [], { ...options, on: day }).status;
    expect([statusOn("2016-12-31"), statusOn("2017-01-01"), statusOn("2026-01-01")]).toEqual([
      "inactive",
      "active",
      "defunct",
    ]);
    const urlOf = (website: string) =>
      writeHsdsService(buildOffer({ contact: { name: "Visitationen", website } }), [], options).url;
    expect(urlOf("https://example.dk/a%20b?q=æ|50%")).toBe("https://example.dk/a%20b?q=%C3%A6%7C50%25");
    expect(urlOf("ingen hjemmeside")).toBeUndefined();
    const unknown = buildFact("methods", { codes: ["trylleri"] });
    expect(writeHsdsService(buildOffer(), [unknown], options).attributes).toHaveLength(1);
  });

  it("is written also where a code is not known", () => {
    const offer = buildOffer({ address: { ...buildOffer().address, municipalityCode: "999" } });
    const facts = [
      buildFact("free-places", { free: 1 }, { id: "f1", key: "SEL-999" }),
      buildFact("legal-basis", { primary: "SEL-107", further: [] }, { id: "f2" }),
      buildFact("approval", { status: "approved", authorityId: "ukendt", remarks: [] }, { id: "f3" }),
      buildFact("target-groups", { secondary: ["ukendt"] }, { id: "f4" }),
    ];
    const service = writeHsdsService(offer, facts, options);
    expect(service).toMatchObject({
      description: "Midlertidigt botilbud (SEL § 107) i Albertslund",
      accreditations: "Godkendt: ukendt",
      capacities: [{ description: "Ledige pladser efter SEL-999", attributes: [] }],
    });
    const [place] = service.service_at_locations;
    expect(place?.location.addresses?.[0]?.state_province).toBe("");
    const stranger = { ...service.attributes[0], link_type: "method", taxonomy_term_id: "ukendt" };
    const { description: _none, ...unnamed } = { ...place, id: "x" } as NonNullable<typeof place>;
    const described = writeHsdsService(buildOffer(), [], options);
    const read = readHsdsService({
      ...described,
      attributes: [...described.attributes, stranger as never],
      service_at_locations: [
        ...described.service_at_locations,
        { ...unnamed, location: { ...unnamed.location, addresses: [] } },
      ],
    });
    expect(read.offer.units).toMatchObject([{ id: "x", name: "Bostedet Hybenkær" }]);
  });

  it("is refused where it is no such service", () => {
    const service = writeHsdsService(buildOffer(), [buildFact("age", { from: 18 })], options);
    const broken: [Partial<HsdsService>, string][] = [
      [{ service_at_locations: [] }, "service_at_locations"],
      [{ contacts: [] }, "contacts"],
      [{ schedules: [] }, "schedules"],
      [{ attributes: [] }, "agreement-category"],
      [
        { schedules: [{ id: "x", service_id: "x", valid_from: on, valid_to: "i går", description: "" }] },
        "i går",
      ],
    ];
    for (const [part, message] of broken)
      expect(() => readHsdsService({ ...service, ...part })).toThrow(message);
    const foreign = { ...service, metadata: [] };
    expect(readHsdsService(foreign).facts).toEqual([]);
  });
});

describe("checking what the schemas let through", () => {
  const facts = [
    buildFact("free-places", { free: 1 }, { id: "f1", key: "SEL-107" }),
    buildFact("places", { approved: 2, covered: 2 }, { id: "f2", key: "SEL-107" }),
    buildFact("rate", { amountOere: 1, per: "day", budgetedOccupancyPercent: 98 }, { id: "f3" }),
  ];
  const service = writeHsdsService(buildOffer(), facts, options);
  const [capacity] = service.capacities;
  const [option] = service.cost_options;
  const [recorded] = service.metadata;
  if (capacity === undefined || option === undefined || recorded === undefined)
    throw new Error("nothing written");

  it("finds nothing wrong with what the registry writes", () => {
    fc.assert(
      fc.property(offersWithFacts, ({ offer, facts: some }) => {
        const own = writeHsdsService(offer, some, options);
        expect(checkHsdsService(own).filter(({ code }) => code !== "available-above-maximum")).toEqual([]);
      }),
    );
  });

  it.each<[Partial<HsdsService>, string, string]>([
    [{ assured_date: "2026-02-30" }, "day-unknown", "assured_date"],
    [{ last_modified: "2026-02-28" }, "instant-unknown", "last_modified"],
    [{ minimum_age: 67, maximum_age: 18 }, "age-reversed", "minimum_age"],
    [{ capacities: [{ ...capacity, available: 3 }] }, "available-above-maximum", "capacities.0.available"],
    [{ capacities: [{ ...capacity, available: -1 }] }, "amount-negative", "capacities.0.available"],
    [{ capacities: [{ ...capacity, updated: "i går" }] }, "instant-unknown", "capacities.0.updated"],
    [{ cost_options: [{ ...option, amount: -5 }] }, "amount-negative", "cost_options.0.amount"],
    [{ cost_options: [{ ...option, valid_to: "2001-01-01" }] }, "period-empty", "cost_options.0.valid_to"],
    [{ metadata: [{ ...recorded, as_of: "31-12-2026" }] }, "day-unknown", "metadata.0.as_of"],
  ])("%j", (part, code, path) => {
    expect(checkHsdsService({ ...service, ...part })).toMatchObject([{ code, path }]);
  });
});

describe("code lists as taxonomies", () => {
  it("have ids of their own, and FFB's terms the official ones", () => {
    const ids = [...hsdsTaxonomies, ...hsdsTaxonomyTerms].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(findHsdsTerm("9b3fd322-a75a-4ed8-9b74-425fa1e01c95")?.name).toBe("Autismespektrum");
    for (const term of hsdsTaxonomyTerms) {
      expect(hsdsTaxonomies.some(({ id }) => id === term.taxonomy_id)).toBe(true);
      expect(findHsdsTerm(term.parent_id ?? term.id)?.taxonomy_id).toBe(term.taxonomy_id);
    }
  });

  it("are all used by a link type, and the profile names what it adds", () => {
    expect(new Set(Object.values(hsdsLinkTypes)).size).toBe(hsdsTaxonomies.length);
    for (const { properties } of Object.values(hsdsProfile))
      expect(Object.keys(properties).length).toBeGreaterThan(0);
  });
});

it("a UUID is the same for the same text, and another for another", () => {
  const texts = Array.from({ length: 20_000 }, (_, at) => calculateUuid("attribute", String(at)));
  expect(new Set(texts).size).toBe(texts.length);
  for (const text of texts.slice(0, 100))
    expect(text).toMatch(/^[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
  expect(calculateUuid("a", "b")).not.toBe(calculateUuid("ab"));
  expect(calculateUuid("location", "x")).toBe(calculateUuid("location", "x"));
});
