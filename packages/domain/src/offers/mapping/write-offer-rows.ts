import { addDays, isIsoDate } from "../../time/index.ts";
import type { AnyFactDraft, FactValues } from "../fact.ts";
import type { Offer } from "../offer.ts";
import { writeCode } from "./code-lists.ts";
import type { Cell, ColumnForm } from "./offer-column.ts";
import { type OfferColumnKey, offerColumns } from "./offer-column-list.ts";
import type { CellValue } from "./read-cell.ts";
import { formatDanishDate } from "./read-date.ts";

/** An offer with what is said about it. */
export interface OfferWithFacts {
  readonly offer: Offer;
  readonly facts: readonly AnyFactDraft[];
}

type Values = Partial<Record<OfferColumnKey, CellValue | undefined>>;

/**
 * Writes offers as rows with Danish headings: a row for each offer and department, day and source, and further rows for its
 * further legal bases and rate levels. `readOfferRows` reads the same offers and facts from them; only who confirmed a
 * fact and when is not in a spreadsheet, for nobody confirms by sending one.
 * @param dates `danish` writes "31-12-2026" for CSV; `iso` writes "2026-12-31", for a workbook's real dates
 * @returns the headings, then the rows; kroner and percentages are numbers
 */
export function writeOfferRows(
  offers: readonly OfferWithFacts[],
  { dates }: { readonly dates: "danish" | "iso" } = { dates: "danish" },
): Cell[][] {
  const rows = offers.flatMap(({ offer, facts }) =>
    listStatements(facts).flatMap((statement) => layOutRows(offer, statement)),
  );
  return [
    offerColumns.map(({ header }) => header),
    ...rows.map((values) => offerColumns.map(({ key, form }) => writeCell(form, values[key], dates))),
  ];
}

interface Statement {
  readonly head: Pick<AnyFactDraft, "source" | "asOf" | "validFrom" | "validTo" | "unitId"> | undefined;
  readonly facts: AnyFactDraft[];
}

/** Facts that fit on the same rows: same department, source and days. Rates and occupancy have days of their own. */
function listStatements(facts: readonly AnyFactDraft[]): Statement[] {
  const statements: Statement[] = [];
  const ordered = [...facts.filter((fact) => !hasOwnDays(fact)), ...facts.filter(hasOwnDays)];
  for (const fact of ordered) {
    const found = statements.find(
      ({ head }) =>
        head?.unitId === fact.unitId &&
        head?.source === fact.source &&
        head.asOf === fact.asOf &&
        (hasOwnDays(fact) || (head.validFrom === fact.validFrom && head.validTo === fact.validTo)),
    );
    if (found === undefined) statements.push({ head: fact, facts: [fact] });
    else found.facts.push(fact);
  }
  return statements.length === 0 ? [{ head: undefined, facts: [] }] : statements;
}

function hasOwnDays({ kind }: AnyFactDraft): boolean {
  return kind === "rate" || kind === "occupancy";
}

function layOutRows(offer: Offer, { head, facts }: Statement): Values[] {
  const unit = offer.units.find(({ id }) => id === head?.unitId);
  const identity: Values = {
    offerId: offer.id,
    portalOfferId: offer.portalOfferId,
    name: offer.name,
    ...(head?.unitId === undefined
      ? {}
      : { unitId: head.unitId, unitName: unit?.name, portalUnitId: unit?.portalUnitId }),
    asOf: head?.asOf,
    validFrom: head?.validFrom,
    validTo: head?.validTo,
    source: head?.source,
  };
  const single = Object.assign(describeOffer(offer), ...facts.map(writeSingleFact)) as Values;
  const lines = [listPlaces(facts), listRates(facts), listOccupancies(facts)];
  const count = Math.max(1, ...lines.map((line) => line.length));
  return Array.from({ length: count }, (_, at) =>
    Object.assign({}, identity, at === 0 ? single : {}, ...lines.map((line) => line[at] ?? {})),
  );
}

function describeOffer({ operator, address, contact, ...offer }: Offer): Values {
  return {
    pNumber: offer.pNumber,
    operatorId: operator.id,
    operatorName: operator.name,
    operatorKind: operator.kind,
    operatorCvr: operator.cvr,
    street: address.street,
    postalCode: address.postalCode,
    town: address.town,
    municipality: address.municipalityCode,
    contactName: contact.name,
    phone: contact.phone,
    email: contact.email,
    website: contact.website,
    category: offer.category,
    openedOn: offer.openedOn,
    closedOn: offer.closedOn,
  };
}

function writeSingleFact(fact: AnyFactDraft): Values {
  switch (fact.kind) {
    case "legal-basis":
      return { primaryLegalBasis: fact.value.primary, furtherLegalBases: omitEmpty(fact.value.further) };
    case "target-groups": {
      const { primary, secondary } = fact.value;
      const secondaryTargetGroups = primary === undefined ? secondary : omitEmpty(secondary);
      return { primaryTargetGroup: primary, secondaryTargetGroups };
    }
    case "support-need":
      return { supportNeed: fact.value.levels };
    case "age":
      return { ageFrom: fact.value.from, ageTo: fact.value.to };
    case "services":
    case "methods":
    case "exclusions":
      return { [fact.kind]: fact.value.codes };
    case "approval":
      return {
        approvalStatus: fact.value.status,
        supervisionAuthority: fact.value.authorityId,
        lastReportOn: fact.value.lastReportOn,
        remarks: omitEmpty(fact.value.remarks),
      };
    case "places":
    case "free-places":
    case "rate":
    case "occupancy":
      return {};
  }
}

/** An empty list that goes without saying beside another column. */
function omitEmpty(codes: readonly string[]): readonly string[] | undefined {
  return codes.length === 0 ? undefined : codes;
}

/** Approved and free places of one legal basis stand on the same row. */
function listPlaces(facts: readonly AnyFactDraft[]): Values[] {
  const byKey = new Map<string, Values>();
  for (const fact of facts) {
    if (fact.kind !== "places" && fact.kind !== "free-places") continue;
    const values =
      fact.kind === "places"
        ? { approvedPlaces: fact.value.approved, coveredPlaces: fact.value.covered }
        : { freePlaces: fact.value.free };
    byKey.set(fact.key, { ...byKey.get(fact.key), placesLegalBasis: fact.key, ...values });
  }
  return [...byKey.values()];
}

function listRates(facts: readonly AnyFactDraft[]): Values[] {
  return facts.flatMap((fact) => (fact.kind === "rate" ? [writeRate(fact, fact.value)] : []));
}

function writeRate({ key, validFrom, validTo }: AnyFactDraft, value: FactValues["rate"]): Values {
  return {
    rateLevel: key,
    rateLevelName: value.levelName,
    rate: value.amountOere,
    ratePer: value.per,
    rateBasis: value.basisOere,
    rateService: value.serviceOere,
    budgetedOccupancyPercent: value.budgetedOccupancyPercent,
    rateFrom: validFrom,
    rateTo: validTo,
  };
}

function listOccupancies(facts: readonly AnyFactDraft[]): Values[] {
  return facts.flatMap((fact) =>
    fact.kind === "occupancy"
      ? [{ occupancyPercent: fact.value.percent, occupancyFrom: fact.validFrom, occupancyTo: fact.validTo }]
      : [],
  );
}

function writeCell(form: ColumnForm, value: CellValue | undefined, dates: "danish" | "iso"): Cell {
  if (value === undefined || value === "") return null;
  if (typeof value === "number") return writeNumber(form, value);
  if (form.type === "codes" && typeof value !== "string")
    return value.length === 0 ? "ingen" : value.map((code) => writeCode(form.list, code)).join(" | ");
  const text = String(value);
  if (form.type === "code") return writeCode(form.list, text);
  if (form.type !== "date" && form.type !== "last-day") return text;
  const day = form.type === "last-day" && isIsoDate(text) ? addDays(text, -1) : text;
  return dates === "iso" ? day : formatDanishDate(day);
}

/** `readOfferRows` does not believe a small percentage that is a number, for it may be a share. */
function writeNumber({ type }: ColumnForm, value: number): Cell {
  if (type === "kroner") return value / 100;
  return type === "percent" && value <= 2 ? String(value).replace(".", ",") : value;
}
