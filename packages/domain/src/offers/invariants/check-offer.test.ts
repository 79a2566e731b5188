import { describe, expect, test } from "vitest";
import type { Offer } from "../offer.ts";
import { buildOffer } from "../testing/build-offer.ts";
import { checkOffer } from "./check-offer.ts";
import { checkOffers } from "./check-offers.ts";

const uuid = (number: number) => `0193c2f0-0000-7000-8000-${String(number).padStart(12, "0")}`;
const codesOf = (rest: Partial<Offer>) =>
  checkOffer(buildOffer(rest)).map(({ code, path }) => `${code} ${path}`);
const { address, operator } = buildOffer();

describe("an offer", () => {
  test("can be right, with all there is to tell and with little", () => {
    expect(codesOf({})).toEqual([]);
    const unit = { id: uuid(7), name: "Afdeling A", pNumber: "1234567890", address };
    expect(
      codesOf({
        operator: { ...operator, cvr: "12345678" },
        pNumber: "1234567890",
        portalOfferId: "4711",
        units: [unit, { id: uuid(8), name: "Afdeling B" }],
        closedOn: "2026-07-01",
      }),
    ).toEqual([]);
  });

  test.each<[Partial<Offer>, string[]]>([
    [{ id: "4711" }, ["id-malformed id"]],
    [{ name: " " }, ["text-missing name"]],
    [
      { operator: { ...operator, id: "x", name: "", cvr: "1234567" } },
      ["id-malformed operator.id", "text-missing operator.name", "cvr-malformed operator.cvr"],
    ],
    [{ pNumber: "123456789" }, ["p-number-malformed pNumber"]],
    [
      { address: { street: "", postalCode: "262", town: "", municipalityCode: "411" } },
      [
        "text-missing address.street",
        "postal-code-malformed address.postalCode",
        "text-missing address.town",
        "municipality-unknown address.municipalityCode",
      ],
    ],
    [{ contact: { name: "" } }, ["text-missing contact.name"]],
    [
      { units: [{ id: "x", name: "", pNumber: "1", address: { ...address, municipalityCode: "0165" } }] },
      [
        "id-malformed units.0.id",
        "text-missing units.0.name",
        "p-number-malformed units.0.pNumber",
        "municipality-unknown units.0.address.municipalityCode",
      ],
    ],
    [
      {
        units: [
          { id: uuid(7), name: "A" },
          { id: uuid(7), name: "B" },
        ],
      },
      ["id-repeated units.1.id"],
    ],
    [{ units: [{ id: buildOffer().id, name: "A" }] }, ["id-repeated units.0.id"]],
    [{ openedOn: "2025-02-29" }, ["day-unknown openedOn"]],
    [{ closedOn: "2025-02-29" }, ["day-unknown closedOn"]],
    [{ openedOn: "2024-02-29", closedOn: "2024-02-29" }, ["period-empty closedOn"]],
  ])("%# is told what is wrong", (rest, codes) => {
    expect(codesOf(rest)).toEqual(codes);
  });
});

describe("offers together", () => {
  const second = buildOffer({ id: uuid(2) });

  test("have ids of their own for ever", () => {
    expect(checkOffers([buildOffer(), second])).toEqual([]);
    expect(checkOffers([second, second])).toEqual([{ code: "id-repeated", path: "1.id", value: uuid(2) }]);
    const withUnit = buildOffer({ units: [{ id: uuid(2), name: "A" }] });
    expect(checkOffers([second, withUnit])).toEqual([{ code: "id-repeated", path: "1.id", value: uuid(2) }]);
  });

  test("don't share an id on Tilbudsportalen", () => {
    const portalOfferId = "4711";
    expect(
      checkOffers([buildOffer({ portalOfferId }), { ...second, portalOfferId }, buildOffer({ id: uuid(3) })]),
    ).toEqual([{ code: "portal-id-repeated", path: "1.portalOfferId", value: "4711" }]);
  });

  test("are told whose fault it is", () => {
    expect(checkOffers([buildOffer(), { ...second, name: "" }])[0]?.path).toBe("1.name");
  });
});
