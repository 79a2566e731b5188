import type { IsoDate } from "@rammevaerk/domain/time";

/** What an invented offer has to show. */
export const storyNames = [
  "plain",
  "contradicted",
  "stale",
  "deficits",
  "over-occupied",
  "surplus",
  "falling",
  "above-cap",
  "missing",
  "marked",
  "closed",
  "closing",
  "opened-this-year",
  "opened-on-leap-day",
  "withdrawn",
] as const;
export type StoryName = (typeof storyNames)[number];

/** How an offer with a story differs from a plain one. */
export interface Story {
  readonly name: StoryName;
  readonly opensOn?: IsoDate;
  readonly closesOn?: IsoDate;
  /** Occupancy at the beginning, in percent, and how it moves over ten years. */
  readonly occupancy: readonly [level: number, drift: number];
  /** What costs grow by in a year beyond what everybody's do, in percent. */
  readonly growthPercent: number;
  /** How far the last three accounts lie above the budget, in percent. */
  readonly overspentPercent: number;
}

const plain: Omit<Story, "name"> = { occupancy: [97, 0], growthPercent: -0.6, overspentPercent: 0 };

const stories: Readonly<Record<StoryName, Partial<Story>>> = {
  plain: {},
  contradicted: {},
  stale: {},
  deficits: { overspentPercent: 8, occupancy: [96, -4] },
  "over-occupied": { occupancy: [101, 7] },
  surplus: { overspentPercent: -7, occupancy: [99, 1] },
  falling: { occupancy: [97, -22] },
  "above-cap": { growthPercent: 2.6 },
  missing: {},
  marked: { overspentPercent: 6 },
  closed: { closesOn: "2023-07-01", occupancy: [92, -40] },
  closing: { closesOn: "2027-04-01", occupancy: [95, -18] },
  "opened-this-year": { opensOn: "2026-03-01", occupancy: [62, 0] },
  "opened-on-leap-day": { opensOn: "2024-02-29", occupancy: [84, 20] },
  withdrawn: { overspentPercent: 11 },
};

/** The organisation that the demo's people work for has one offer of each of these. */
export const storiesOfFirstOffers: readonly StoryName[] = [
  "plain",
  "stale",
  "contradicted",
  "deficits",
  "over-occupied",
];
/** So many offers share one of each story; the rest of them are plain. */
const round = 40;

/** Answers the story of an offer by its number. */
export function getStory(number: number): Story {
  const first = storiesOfFirstOffers[number];
  const name = first ?? storyNames[(number - storiesOfFirstOffers.length) % round] ?? "plain";
  return { name, ...plain, ...stories[name] };
}
