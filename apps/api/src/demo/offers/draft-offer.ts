import type { Offer } from "@rammevaerk/domain/offers";
import type { IsoDate } from "@rammevaerk/domain/time";
import { calculateName, inventStreet, toMailName } from "./names.ts";
import { type OfferKind, offerKinds } from "./offer-kinds.ts";
import type { OfferOperator } from "./operators.ts";
import { createRandom, type Random } from "./random.ts";
import { getStory, type Story, storiesOfFirstOffers } from "./stories.ts";
import { getTown } from "./towns.ts";

/** An offer in the making: what all its facts, budgets and accounts are invented from. */
export interface OfferDraft {
  readonly offer: Offer;
  readonly kind: OfferKind;
  readonly story: Story;
  readonly random: Random;
  readonly care: Care;
  readonly number: number;
  /** The first day of the ten years, or the day it opened when that is later. */
  readonly since: IsoDate;
  /** The first day on which it takes in nobody any longer. */
  readonly closedOn: IsoDate | undefined;
  readonly today: IsoDate;
  /** Rates begin in the first year and go one beyond the last. */
  readonly firstYear: number;
  readonly lastYear: number;
}

/** How well an operator keeps what it says: all of it lately, some of it due, or some of it out of date. */
export type Care = "good" | "fair" | "poor";

export interface DraftInput {
  readonly number: number;
  readonly seed: number;
  readonly operators: readonly OfferOperator[];
  readonly today: IsoDate;
}

const years = 10;
/** The first five offers have one operator, so that its reporter and economists have a desk full, of different kinds. */
const firstOperatorKey = "demo:klintehede";
const kindsOfFirstOffers = [
  "Specialcentret",
  "Udslusningshuset",
  "Bofællesskabet",
  "Dagcentret",
  "Den sikrede afdeling",
];
const offersOfDemoOperator = 4;

/** Answers who an offer of a number is, by a seed: the same each time, however many offers there are. */
export function draftOffer({ number, seed, operators, today }: DraftInput): OfferDraft {
  const random = createRandom(seed * 1_000_003 + number);
  const id = random.uuid();
  const story = getStory(number);
  const operator = chooseOperator(number, operators, random);
  const kind = chooseKind(number, random);
  const lastYear = Number(today.slice(0, 4));
  const firstYear = lastYear - years + 1;
  const openedOn = story.opensOn ?? (`${random.whole(1996, 2014)}-0${random.whole(1, 9)}-01` as IsoDate);
  const municipalityCode = random.pick(operator.municipalityCodes);
  const name = `${random.pick(kind.titles)} ${calculateName(number)}`;
  const mailDomain = `${toMailName(operator.name)}.example`;
  const offer: Offer = {
    id,
    name,
    operator: { id: operator.id, name: operator.name, kind: operator.kind },
    address: { street: inventStreet(random), ...getTown(municipalityCode), municipalityCode },
    contact: {
      name: random.pick(["Visitationen", "Tilbuddets kontor", "Afdelingsledelsen"]),
      email: `${toMailName(name)}@${mailDomain}`,
      website: `https://${mailDomain}/${toMailName(name)}`,
    },
    units: inventUnits(random, municipalityCode),
    portalOfferId: String(900_001 + number),
    pNumber: String(9_000_000_001 + number),
    category: kind.category,
    openedOn,
    closedOn: story.closesOn,
  };
  const start: IsoDate = `${firstYear}-01-01`;
  const since = openedOn > start ? openedOn : start;
  const care = chooseCare(story, random);
  return {
    offer,
    kind,
    story,
    random,
    care,
    number,
    since,
    closedOn: story.closesOn,
    today,
    firstYear,
    lastYear,
  };
}

function chooseOperator(number: number, operators: readonly OfferOperator[], random: Random): OfferOperator {
  const first = operators.find(({ key }) => key === firstOperatorKey);
  if (first !== undefined && number < storiesOfFirstOffers.length) return first;
  const demo = operators.filter(
    ({ key }) => key.startsWith("demo:") && !key.startsWith("demo:driftsherre-") && key !== firstOperatorKey,
  );
  const place = Math.floor((number - storiesOfFirstOffers.length) / offersOfDemoOperator);
  const others = operators.filter(
    ({ key }) => !demo.some((operator) => operator.key === key) && key !== firstOperatorKey,
  );
  return demo[place] ?? random.pick(others.length > 0 ? others : operators);
}

function chooseKind(number: number, random: Random): OfferKind {
  const title = kindsOfFirstOffers[number];
  const known = offerKinds.find(({ titles }) => title !== undefined && titles.includes(title));
  let left = random.next() * offerKinds.reduce((sum, { share }) => sum + share, 0);
  return known ?? offerKinds.find(({ share }) => (left -= share) < 0) ?? random.pick(offerKinds);
}

function chooseCare({ name }: Story, random: Random): Care {
  const draw = random.next();
  if (name === "stale") return "poor";
  return draw < 0.66 ? "good" : draw < 0.86 ? "fair" : "poor";
}

const unitNames = ["Afdeling Nord", "Afdeling Syd", "Afdeling Vest"] as const;

function inventUnits(random: Random, municipalityCode: string): Offer["units"] {
  if (!random.chance(0.3)) return [];
  return unitNames.slice(0, random.whole(2, 3)).map((name, index) => ({
    id: random.uuid(),
    name,
    ...(index === 1
      ? { address: { street: inventStreet(random), ...getTown(municipalityCode), municipalityCode } }
      : {}),
  }));
}
