import { z } from "zod";
import { instant } from "./fields.ts";

/** What a personal calendar holds besides what the person signed up for, runs or speaks at. */
const calendarChoice = {
  /** The events of the networks and clusters that the person is in. */
  includesMemberships: z.boolean(),
};

/** A person's own calendar address; its secret is not among it, for it is shown once. */
export const calendarAddress = z.object({
  ...calendarChoice,
  createdAt: instant,
  /** The day on which a calendar last asked for it; absent before the first time. */
  lastReadOn: z.string().nullable(),
});
export type CalendarAddress = z.infer<typeof calendarAddress>;

export const myCalendarAddress = z.object({ address: calendarAddress.nullable() });
export const createCalendarAddressInput = z.object(calendarChoice);
/** The whole address, shown this once. Who has it reads the calendar; an earlier address stops working. */
export const newCalendarAddress = z.object({ url: z.string() });
export const updateCalendarAddressInput = z.object(calendarChoice);
