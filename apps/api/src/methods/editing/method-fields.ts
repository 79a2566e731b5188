import type { MethodFieldsInput } from "@rammevaerk/contracts/methods";
import type { MethodFields } from "@rammevaerk/domain/methods";
import { renderMarkdown } from "@rammevaerk/markdown";
import { checkNoCprNumber, checkNoCprNumberInMarkdown } from "../../networks/index.ts";

/** What is stored of a description. */
export function describeFields(fields: MethodFields): { fields: string; body_html: string } {
  const stored = {
    ...fields,
    aliases: unique(fields.aliases),
    targetGroups: unique(fields.targetGroups),
    legalBases: unique(fields.legalBases),
  };
  return { fields: JSON.stringify(stored), body_html: renderMarkdown(fields.body) };
}

/** What was stored with `describeFields`. */
export function readFields({ fields }: { readonly fields: string }): MethodFieldsInput {
  return JSON.parse(fields) as MethodFieldsInput;
}

/** Refuses a description that holds something like a CPR number, wherever it stands. @throws AppError cpr-number-found */
export function checkCitizenProtection({ body, ...fields }: MethodFieldsInput): void {
  checkNoCprNumberInMarkdown(body, "body");
  for (const [place, value] of Object.entries(fields)) {
    for (const text of listTexts(value)) checkNoCprNumber(text, place);
  }
}

function listTexts(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(listTexts) : [];
}

function unique(values: readonly string[]): string[] {
  return [...new Set(values)];
}
