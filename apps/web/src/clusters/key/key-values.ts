import type { CostKeyView } from "@rammevaerk/contracts/clusters-work";
import type { Language } from "@rammevaerk/contracts/fields";
import { checkCostKey, type CostKey, type CostKeyKind } from "@rammevaerk/domain/clusters";
import { isIsoDate } from "@rammevaerk/domain/time";
import { parseNumber } from "../../platform/format/parse-number.ts";
import { typeNumber } from "../../platform/format/type-number.ts";
import type { Messages } from "../work/messages.da.ts";

/** What a party pays by, as it is typed. */
export interface PartyShare {
  partyId: string;
  /** It pays; without it the rest counts for nothing. */
  isIn: boolean;
  inhabitants: string;
  percent: string;
}

/** A cost key as its form holds it. */
export interface KeyValues {
  kind: CostKeyKind;
  shares: PartyShare[];
  countedOn: string;
  source: string;
  note: string;
  fromOn: string;
  /** How its figures are written. */
  language: Language;
  /** The number of the newest key that was seen; 0 when there was none. */
  version: number;
}

/** The form of the next key: it begins with what the newest says, for the parties of today. */
export function toKeyValues(
  newest: CostKeyView | undefined,
  { partyIds, today, language }: { partyIds: readonly string[]; today: string; language: Language },
): KeyValues {
  const key = newest?.key;
  const counted = key?.kind === "population" ? key.parties[0] : undefined;
  return {
    kind: key?.kind ?? "equal",
    shares: partyIds.map((partyId) => toShare(partyId, key, language)),
    countedOn: counted?.countedOn ?? "",
    source: counted?.source ?? "",
    note: "",
    fromOn: today,
    language,
    version: newest?.number ?? 0,
  };
}

function toShare(partyId: string, key: CostKey | undefined, language: Language): PartyShare {
  const isIn = key === undefined || key.parties.some((party) => party.key === partyId);
  const share = { partyId, isIn, inhabitants: "", percent: "" };
  if (key?.kind === "population") {
    const found = key.parties.find((party) => party.key === partyId);
    return { ...share, inhabitants: found === undefined ? "" : typeNumber(found.inhabitants, language) };
  }
  if (key?.kind === "agreed") {
    const found = key.parties.find((party) => party.key === partyId);
    return { ...share, percent: found === undefined ? "" : typeNumber(found.percent, language) };
  }
  return share;
}

/** What was typed, read. A figure that can't be read counts as 0 and stands among `unreadable`, by its party. */
export function readKeyValues(values: KeyValues): { key: CostKey; unreadable: readonly string[] } {
  const paying = values.shares.filter(({ isIn }) => isIn);
  const unreadable: string[] = [];
  const read = (partyId: string, text: string, decimals: number): number => {
    const value = parseNumber(text, values.language, decimals);
    if (value === undefined || value < 0) unreadable.push(partyId);
    return value ?? 0;
  };
  switch (values.kind) {
    case "equal":
      return { key: { kind: "equal", parties: paying.map(({ partyId }) => ({ key: partyId })) }, unreadable };
    case "population": {
      const { countedOn, source } = values;
      const parties = paying.map(({ partyId, inhabitants }) => ({
        key: partyId,
        inhabitants: read(partyId, inhabitants, 0),
        countedOn,
        source: source.trim(),
      }));
      return { key: { kind: "population", parties }, unreadable };
    }
    case "agreed": {
      const parties = paying.map(({ partyId, percent }) => ({
        key: partyId,
        percent: read(partyId, percent, 4),
      }));
      return { key: { kind: "agreed", parties }, unreadable };
    }
  }
}

/** How much of 100 percent is still to be shared, exact to four decimals; negative when it is too much. */
export function calculateRemainder(values: KeyValues): number {
  const { key } = readKeyValues(values);
  if (key.kind !== "agreed") return 0;
  const parts = key.parties.reduce((sum, { percent }) => sum + Math.round(percent * 10_000), 0);
  return (1_000_000 - parts) / 10_000;
}

/** What must be corrected, by field; `share.<party>` for a party's figure. The rest is what the domain refuses. */
export function listKeyProblems(
  values: KeyValues,
  {
    text,
    dayMissing,
    describe,
  }: {
    text: Messages["key"];
    dayMissing: string;
    describe: (key: CostKey) => string | undefined;
  },
): Record<string, string> {
  const problems: Record<string, string> = {};
  const { key, unreadable } = readKeyValues(values);
  for (const partyId of unreadable)
    problems[`share.${partyId}`] = values.kind === "agreed" ? text.percentBad : text.numberBad;
  if (key.parties.length === 0) problems["shares"] = text.includedMissing;
  if (!isIsoDate(values.fromOn)) problems["fromOn"] = dayMissing;
  if (key.kind === "population") {
    if (!isIsoDate(values.countedOn)) problems["countedOn"] = dayMissing;
    if (values.source.trim() === "") problems["source"] = text.sourceMissing;
  }
  if (unreadable.length === 0 && checkCostKey(key).length > 0) problems["shares"] ??= describe(key) ?? "";
  return problems;
}
