import type { FindInput, FindResult } from "@rammevaerk/contracts/search";
import type { RequestContext } from "../../platform/context.ts";
import { find } from "../finding/find.ts";
import { noteAsked } from "./note-asked.ts";

/**
 * Finds, and counts whether there was an answer. Only a first page without filters tells of that. What finds people is not
 * counted, for it may be their name; nor what finds nothing that is for everybody, for it may be the name of what only few know.
 */
export async function findAndNote(ctx: RequestContext, input: FindInput): Promise<FindResult> {
  const { result, hasPublicHits } = await find(ctx, input);
  const { text, ...rest } = input;
  const isWhole = Object.values(rest).every((value) => value === undefined);
  const findsPeople = result.groups.some(({ kind }) => kind === "person");
  if (isWhole && result.total === 0) noteAsked(ctx, text, "empty");
  if (isWhole && hasPublicHits && !findsPeople) noteAsked(ctx, text, "found");
  return result;
}
