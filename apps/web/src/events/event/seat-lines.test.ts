import { expect, test } from "vitest";
import { messages } from "../messages.da.ts";
import { seatLines } from "./seat-lines.ts";

const { event: text } = messages;
const nothing = { capacity: 20, taken: 0, free: 20, kept: 0, waiting: 0 };

test("free seats are counted, and kept ones are not among them", () => {
  expect(seatLines(nothing, text)).toEqual(["20 ledige pladser ud af 20"]);
  expect(seatLines({ ...nothing, taken: 14, free: 1, kept: 5 }, text)).toEqual([
    "1 ledig plads ud af 20",
    "5 pladser er reserveret til bestemte kommuner eller organisationer.",
  ]);
});

test("full is said as full only where nothing is kept for others", () => {
  expect(seatLines({ ...nothing, taken: 20, free: 0, waiting: 3 }, text)).toEqual([
    "Alle 20 pladser er taget",
    "3 står på venteliste.",
  ]);
  expect(seatLines({ ...nothing, taken: 19, free: 0, kept: 1, waiting: 1 }, text)).toEqual([
    "Ingen frie pladser lige nu ud af 20",
    "1 plads er reserveret til bestemte kommuner eller organisationer.",
    "1 står på venteliste.",
  ]);
});

test("without a limit nothing is counted down", () => {
  const open = { ...nothing, capacity: null, free: null };
  expect(seatLines(open, text)).toEqual(["Der er plads til alle."]);
  expect(seatLines({ ...open, taken: 1200 }, text)).toEqual(["1.200 tilmeldt. Der er plads til alle."]);
});
