import { eventFormat, eventKind, eventOwner } from "@rammevaerk/contracts/events";
import { z } from "zod";
import { AppError } from "../../platform/errors.ts";
import { describeFields } from "../../platform/trpc.ts";
import type { EventFilter } from "./repository.ts";

/** "network:0193…": what owns an event. */
const owner = z
  .string()
  .regex(/^\w+:[\w-]+$/)
  .transform((text) => ({ kind: text.split(":")[0], id: text.split(":")[1] }))
  .pipe(eventOwner);

const filter = z.object({
  kind: eventKind.optional(),
  format: eventFormat.optional(),
  regionId: z.string().max(40).optional(),
  targetGroup: z.string().max(80).optional(),
  owner: z.union([owner.transform((one) => [one]), z.array(owner).max(20)]).optional(),
});

/**
 * Reads from an address what a calendar or feed is narrowed to: the filters of the list of events. Names that are not
 * among them are passed over.
 * @throws AppError input-invalid with the fields
 * @example readFilter({ kind: "conference", owner: "network:0193c2f0-…" })
 */
export function readFilter(query: unknown): EventFilter {
  const given = Object.entries((query ?? {}) as Record<string, unknown>).filter(([, value]) => value !== "");
  const read = filter.safeParse(Object.fromEntries(given));
  if (!read.success) throw new AppError("input-invalid", {}, describeFields(read.error));
  const { owner: owners, ...rest } = read.data;
  return { ...rest, owners };
}
