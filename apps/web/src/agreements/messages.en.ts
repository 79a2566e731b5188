import { formatNumber } from "../platform/format/numbers.ts";
import type { Messages } from "./messages.da.ts";

export const messages: Messages = {
  list: {
    title: "Framework agreements",
    lead: "What municipalities and regions have agreed to work for in specialised social services, and who does it.",
    commonHeading: "Common goals",
    byRegion: "Agreements by region",
    areas: (count) => (count === 1 ? "1 focus area" : `${formatNumber(count, "en")} focus areas`),
    merger: (ended, successor, date) =>
      `${ended} become the ${successor} on ${date}. The agreements stay with the region in which they were made.`,
    noneHeading: "Other regions",
    none: (regions) => `We do not have agreements from ${regions} yet.`,
    older: "The agreements here are those that Rammeværk has sources for. Newer ones will be added.",
  },
  common: {
    title: "Common goals",
    lead: "The three goals that the capital region's 29 municipalities and the region have in common for the highly specialised area.",
    number: (number) => `Goal ${number}`,
    efforts: "Efforts",
    years: (first, last) => (first === last ? `${first}` : `${first}–${last}`),
  },
  agreement: {
    lead: (region, period) => `Agreement between the municipalities in ${region} and the region, ${period}.`,
    region: "Region",
    period: "Period",
    status: "Status",
    rates: "Rates",
    rateAnalysis: "See the rate analysis",
    focusAreas: "Focus areas",
    goal: "Goal:",
    noGoal: "The source does not give the goal.",
    part: { development: "Development strategy", governance: "Governance agreement" },
    ended: (date) => `Ended on ${date}`,
    inForce: "In force",
    coming: (date) => `In force from ${date}`,
    regionEnds: (date, successor) =>
      `The region becomes ${successor} on ${date}. The agreement stays with the region in which it was made.`,
    unknown: "The agreement is not here",
    unknownText: "The address may be out of date.",
    all: "See all framework agreements",
    otherRegion: "Other agreements in the region",
  },
  networks: {
    heading: (count) =>
      count === 0
        ? "No network that you can see works for this yet."
        : count === 1
          ? "1 network works for this:"
          : `${formatNumber(count, "en")} networks work for this:`,
    showAll: "See all",
    find: "See networks",
    signIn: "Sign in to see which networks work for this",
  },
  source: {
    heading: "Source",
    readOn: (date) => `read on ${date}`,
    translated:
      "The titles are translated from the agreement's own. Goals and efforts are given in our words.",
    open: "What we do not know for sure",
  },
};
