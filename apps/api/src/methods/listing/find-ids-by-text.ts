import type { RequestContext } from "../../platform/context.ts";
import { foldText } from "../../platform/fold-text.ts";
import { listIdsByName } from "./repository.ts";

/** So many methods are taken from a search, best first. */
const mostFound = 500;

/** The ids of the methods that a text finds, best first: those in whose name or other names every word stands. */
export function findIdsByText({ platform }: RequestContext, text: string): Promise<string[]> {
  const words = foldText(text).split(" ").filter(Boolean);
  return listIdsByName(platform.db, words, mostFound);
}
