import { isIsoDate } from "@rammevaerk/domain/time";
import type { Messages } from "../messages.da.ts";

/** What is wrong with a day as it was typed; nothing when it can be sent. */
export function checkDay(
  day: string,
  text: Pick<Messages["parties"], "dayMissing" | "dayLater">,
  latest?: string,
): string | undefined {
  if (!isIsoDate(day)) return text.dayMissing;
  return latest !== undefined && day > latest ? text.dayLater : undefined;
}
