import type { IsoDate } from "./iso-date.ts";

/** When the clock is set forward in a year: the last Sunday of a month, at an hour of UTC. Months count from 1. */
export interface ClockChange {
  readonly month: number;
  readonly utcHour: number;
}

/** How a zone sets its clock from a day on, until the next rule. */
export interface ClockRule {
  readonly validFrom: IsoDate;
  /** Absent when the clock is the same all year. */
  readonly summer?: {
    readonly offsetMinutes: number;
    readonly begins: ClockChange;
    readonly ends: ClockChange;
  };
  /** Where the rule stands. */
  readonly source: string;
}

/** A zone of local time: how far its standard time is ahead of UTC, and when it is summer time. */
export interface LocalZone {
  readonly name: string;
  readonly standardOffsetMinutes: number;
  /** Oldest first. Local times before the first are not known. */
  readonly rules: readonly ClockRule[];
}

/**
 * Danish time. A new rule, such as an end of summer time, is a line here with the day it holds from.
 * The rule of the European Union has been the same since 1996, by several directives after one another.
 */
export const copenhagen: LocalZone = {
  name: "Europe/Copenhagen",
  standardOffsetMinutes: 60,
  rules: [
    {
      validFrom: "1996-01-01",
      summer: {
        offsetMinutes: 120,
        begins: { month: 3, utcHour: 1 },
        ends: { month: 10, utcHour: 1 },
      },
      source:
        "Directive 2000/84/EC on summer-time arrangements, articles 2 and 3; before it 94/21/EC and 97/44/EC",
    },
  ],
};
