import type { FindInput, FindResult } from "@rammevaerk/contracts/search";
import type { RequestContext } from "../../platform/context.ts";
import { find } from "../finding/find.ts";
import { noteAsked } from "./note-asked.ts";

/**
 * Finds, and counts whether there was an answer. Only a first page without filters tells of that. What finds people is not
 * counted, for it may be their name.
 */
export async function findAndNote(ctx: RequestContext, input: FindInput): Promise<FindResult> {
  const result = await find(ctx, input);
  const { text, ...rest } = input;
  if (Object.values(rest).every((value) => value === undefined)) {
    const findsPeople = result.groups.some(({ kind }) => kind === "person");
    if (!findsPeople) noteAsked(ctx, text, result.total === 0 ? "empty" : "found");
  }
  return result;
}
