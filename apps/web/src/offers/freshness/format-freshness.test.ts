import type { Freshness } from "@rammevaerk/contracts/offers";
import { expect, test } from "vitest";
import { formatDate } from "../../platform/format/dates.ts";
import { messages as danish } from "../messages.da.ts";
import { messages as english } from "../messages.en.ts";
import { createOfferWords } from "../offer-words.ts";
import { formatFreshness } from "./format-freshness.ts";

const dictionaries = { da: danish, en: english };
const stale: Freshness = {
  state: "stale",
  kind: "free-places",
  asOf: "2026-09-21",
  confirmedOn: null,
  confirmedBy: null,
  dueOn: "2026-10-05",
};

function say(freshness: Freshness, language: "da" | "en"): string {
  const text = dictionaries[language];
  const format = { date: (iso: string) => formatDate(iso, language) };
  return formatFreshness(freshness, {
    text: text.freshness,
    words: createOfferWords(text, language),
    format,
  });
}

test("an offer that has to be confirmed says what is the oldest of it", () => {
  expect(say(stale, "da")).toBe("Ledige pladser pr. 21. september 2026");
  expect(say({ ...stale, state: "due" }, "en")).toBe("Free places as of 21 September 2026");
  expect(
    say({ ...stale, kind: "rate", confirmedOn: "2026-09-22", confirmedBy: "Odense Kommune" }, "da"),
  ).toBe("Takst pr. 21. september 2026, bekræftet 22. september 2026 af Odense Kommune");
});

test("a fact's own freshness and that of a fresh offer begin with the day", () => {
  const { kind: _named, ...own } = stale;
  expect(say(own, "da")).toBe("pr. 21. september 2026");
  expect(say({ ...stale, state: "fresh", confirmedOn: "2026-09-22" }, "da")).toBe(
    "pr. 21. september 2026, bekræftet 22. september 2026",
  );
});
