import { type IsoDate, isIsoDate } from "@rammevaerk/domain/time";
import { CommandError } from "../platform/command.ts";

/** Reads a day that was given with an option; undefined when it was not given. */
export function readDay(option: string, text: string | undefined): IsoDate | undefined {
  if (text === undefined || isIsoDate(text)) return text;
  throw new CommandError(`--${option} is "${text}"; a day is written 2026-11-22.`, 2);
}
