import { formatNumber } from "../../platform/format/numbers.ts";
import type { Problems } from "./problems.da.ts";

const number = (value: number): string => formatNumber(value, "en");

/** What is wrong in the description of a method, and what to do. */
export const problems: Problems = {
  name: "Write the method's name, with at least two characters.",
  tooLong: (most) => `Shorten the text to at most ${number(most)} characters.`,
  tooMany: (most) => `There can be at most ${number(most)}. Remove some.`,
  lineTooLong: (most) => `Shorten each line to at most ${number(most)} characters.`,
  number: (least, most) =>
    least >= 1900
      ? `Write a year from ${least} to ${most}.`
      : `Write a whole number from ${number(least)} to ${number(most)}.`,
  reason: "Give a reason for the judgement.",
  needed: {
    title: "Write the title of the source.",
    readOn: "Write the day on which the source was read.",
    value: "Write the rating as it stands at its source.",
    outcome: "Write what was measured.",
    effect: "Write what the study found.",
  },
  url: "Write an address that begins with https://, or leave the field empty.",
  key: "Use only small letters a to z, digits and hyphens.",
  forWhom: "Choose at least one target group, an age or a legal basis.",
  ended: {
    targetGroups: "One of the target groups no longer exists. Remove it, and choose another.",
    legalBases: "One of the legal bases no longer exists. Remove it, and choose another.",
  },
  missing: {
    name: "Write the method's name.",
    summary: "Write what the method is, in one or two lines.",
    purpose: "Write what the method is to achieve.",
    ageTo: "The upper age cannot be below the lower.",
    "ratings.scaleName": "Write what the scale is called.",
    "ratings.dimension": "Choose the dimension that is rated.",
    "ratings.value": "Write a value that is on the scale.",
    "ratings.sourceKey": "Choose the source that gives the rating.",
    "studies.sourceKey": "Choose the source that tells of the study.",
    "economy.startUp.toKroner": "The upper amount cannot be below the lower.",
    "economy.perCitizen.toKroner": "The upper amount cannot be below the lower.",
    "economy.priceYear": "Write which year's prices these are.",
    "economy.sourceKey": "Choose where the price is stated.",
    sources: "Add at least one source.",
    "sources.key": "Another source has the same short name. Write another one.",
  },
  wrong: "Something here cannot be used. Correct it.",
};
