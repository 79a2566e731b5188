import { listMethodsInput } from "@rammevaerk/contracts/methods";
import { z } from "zod";
import type { RequestContext } from "../../platform/context.ts";
import { AppError } from "../../platform/errors.ts";
import { describeFields } from "../../platform/trpc.ts";
import { type MethodFilter, toMethodFilter } from "../listing/method-filter.ts";

/** PostgreSQL takes no text with the sign NUL, and an address can hold one. */
const nul = "\0";

const query = listMethodsInput
  .pick({ text: true, targetGroup: true, legalBasis: true, standing: true, band: true, relevance: true })
  .extend({
    age: z.coerce.number().int().min(0).max(120).optional(),
    includesRetired: z.stringbool({ truthy: ["true", "1"], falsy: ["false", "0"] }).optional(),
  });

/**
 * Reads from an address what a feed or an export is narrowed to, with the filters of the list of methods and their meaning, and
 * with a visitor's eyes. Names that are not among the filters are passed over.
 * @throws AppError input-invalid with the fields
 * @example await readFilter(ctx, { targetGroup: "9b3fd322-…", band: "strong" })
 */
export async function readFilter(ctx: RequestContext, raw: unknown): Promise<MethodFilter> {
  const given = Object.entries((raw ?? {}) as Record<string, unknown>).filter(([, value]) => value !== "");
  const read = query.safeParse(Object.fromEntries(given));
  const odd = given.find(([, value]) => typeof value === "string" && value.includes(nul));
  if (odd !== undefined) throw new AppError("input-invalid", {}, { [odd[0]]: { code: "wrong-form" } });
  if (!read.success) throw new AppError("input-invalid", {}, describeFields(read.error));
  return toMethodFilter({ ...ctx, actor: null }, read.data);
}
