import { erasureClasses } from "@rammevaerk/domain/events";
import { z } from "zod";
import { day, id, instant, page, pageKey } from "./fields.ts";

export const erasureClass = z.enum(erasureClasses);

/** What is stored about people at one event, and when it goes. Counts only. */
export const erasureDue = z.object({
  eventId: id,
  title: z.string(),
  class: erasureClass,
  /** The day on which it goes, in the night before. It moves when the event is moved. */
  dueOn: day,
  rows: z.number().int(),
});
export type ErasureDue = z.infer<typeof erasureDue>;
/** The proof that something went: no names, only how many rows. */
export const erasureProof = z.object({
  id,
  eventId: id,
  title: z.string(),
  class: erasureClass,
  dueOn: day,
  erasedAt: instant,
  rows: z.number().int(),
});
export type ErasureProof = z.infer<typeof erasureProof>;

/** One event, or all that the reader runs; an administrator's is all events. `after` pages the proofs. */
export const erasureReportInput = z.object({ eventId: id.optional(), after: pageKey.optional() });
export const erasureReport = z.object({
  /** Personal data past its day: must be empty. At most 100. */
  overdue: z.array(erasureDue),
  /** What goes next, soonest first. At most 100. */
  coming: z.array(erasureDue),
  proofs: page(erasureProof),
});
export type ErasureReport = z.infer<typeof erasureReport>;
/** Erases at once what is due, for one event or, for administrators, everywhere. */
export const runErasureInput = z.object({ eventId: id.optional() });
export const erasureRun = z.object({
  erased: z.array(z.object({ class: erasureClass, rows: z.number().int() })),
});
