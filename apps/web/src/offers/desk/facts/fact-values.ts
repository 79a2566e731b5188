import type { Language } from "@rammevaerk/contracts/fields";
import type { FactKind } from "@rammevaerk/domain/offers";
import { parseNumber, parseOere } from "../../../platform/format/parse-number.ts";
import { typeNumber, typeOere } from "../../../platform/format/type-number.ts";
import type { Messages } from "../messages.da.ts";

/** How a field of a fact is filled in. */
export type FieldType = "whole" | "number" | "kroner" | "text" | "day" | "code" | "codes";

export interface FactField {
  /** As in `FactValues`. */
  readonly name: string;
  readonly type: FieldType;
  readonly isOptional?: boolean;
}

const codesOnly: readonly FactField[] = [{ name: "codes", type: "codes" }];

/** The fields of each kind, in the order in which they are filled in. */
export const factFields: Readonly<Record<FactKind, readonly FactField[]>> = {
  places: [
    { name: "approved", type: "whole" },
    { name: "covered", type: "whole" },
  ],
  "free-places": [{ name: "free", type: "whole" }],
  occupancy: [{ name: "percent", type: "number" }],
  rate: [
    { name: "amountOere", type: "kroner" },
    { name: "per", type: "code" },
    { name: "budgetedOccupancyPercent", type: "number" },
    { name: "levelName", type: "text", isOptional: true },
    { name: "basisOere", type: "kroner", isOptional: true },
    { name: "serviceOere", type: "kroner", isOptional: true },
  ],
  "target-groups": [
    { name: "primary", type: "code", isOptional: true },
    { name: "secondary", type: "codes" },
  ],
  "support-need": [{ name: "levels", type: "codes" }],
  age: [
    { name: "from", type: "whole" },
    { name: "to", type: "whole", isOptional: true },
  ],
  "legal-basis": [
    { name: "primary", type: "code" },
    { name: "further", type: "codes" },
  ],
  services: codesOnly,
  methods: codesOnly,
  exclusions: codesOnly,
  approval: [
    { name: "status", type: "code" },
    { name: "authorityId", type: "code" },
    { name: "lastReportOn", type: "day", isOptional: true },
    { name: "remarks", type: "codes" },
  ],
};

/** What stands in the fields: text, or the codes of a list. */
export type FactInput = Readonly<Record<string, string | readonly string[]>>;

/** A fact's value as it is corrected; of what is not known the fields are empty. */
export function toFactInput(
  kind: FactKind,
  value: Readonly<Record<string, unknown>> | undefined,
  language: Language,
): FactInput {
  return Object.fromEntries(
    factFields[kind].map(({ name, type }) => {
      const part = value?.[name];
      if (type === "codes") return [name, Array.isArray(part) ? (part as string[]) : []];
      if (typeof part !== "number") return [name, typeof part === "string" ? part : firstChoice(kind, name)];
      return [name, type === "kroner" ? typeOere(part, language) : typeNumber(part, language)];
    }),
  );
}

/** What the fields show: what was typed in them, and what is known in those that nobody has touched. */
export function fillFactInput(
  kind: FactKind,
  typed: FactInput,
  { known, language }: { known: Readonly<Record<string, unknown>> | undefined; language: Language },
): FactInput {
  return { ...toFactInput(kind, known, language), ...typed };
}

/** Most rates are for a day. */
function firstChoice(kind: FactKind, name: string): string {
  return kind === "rate" && name === "per" ? "day" : "";
}

type Errors = Readonly<Record<string, string>>;

/** The value that was filled in, or what is wrong at its fields. Whether it can be right is the registry's matter. */
export function readFactInput(
  kind: FactKind,
  input: FactInput,
  { text, language }: { text: Messages["fact"]; language: Language },
): { value: Record<string, unknown> } | { errors: Errors } {
  const value: Record<string, unknown> = {};
  const errors: Record<string, string> = {};
  for (const { name, type, isOptional } of factFields[kind]) {
    const given = input[name] ?? "";
    if (type === "codes") {
      value[name] = Array.isArray(given) ? given : [];
      continue;
    }
    const typed = String(given).trim();
    if (typed === "") {
      if (isOptional !== true) errors[name] = type === "code" ? text.chooseOne : text.numberMissing;
      continue;
    }
    const read = readText(type, typed, language);
    if (read === undefined) errors[name] = text.numberMissing;
    else value[name] = read;
  }
  return Object.keys(errors).length > 0 ? { errors } : { value };
}

function readText(type: FieldType, typed: string, language: Language): string | number | undefined {
  if (type === "kroner") return parseOere(typed, language);
  return type === "whole" || type === "number" ? parseNumber(typed, language) : typed;
}
