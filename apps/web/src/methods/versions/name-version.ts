import type { VersionSummary } from "@rammevaerk/contracts/method-versions";
import type { Messages } from "./messages.da.ts";

/** What a version is called: by its number, or as what it is until it has one. */
export function nameVersion(
  { number, isNew }: Pick<VersionSummary, "number" | "isNew">,
  text: Pick<Messages, "numbered" | "unnumbered">,
): string {
  if (number !== null) return text.numbered(number);
  return isNew ? text.unnumbered.new : text.unnumbered.change;
}
