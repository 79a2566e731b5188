import { eventFormat, eventKind, eventOwner } from "@rammevaerk/contracts/events";
import { searchText } from "@rammevaerk/contracts/fields";
import { addDays } from "@rammevaerk/domain/time";
import { z } from "zod";
import type { Platform } from "../../platform/context.ts";
import { AppError } from "../../platform/errors.ts";
import { todayIn } from "../../platform/today.ts";
import { describeFields } from "../../platform/trpc.ts";
import { toEventFilter } from "../listing/list-events.ts";
import type { EventFilter } from "../listing/repository.ts";
import type { OwnerRef } from "../policy.ts";

/** A calendar or feed holds this much of the past. */
export const pastDays = 180;

/** "network:0193…": what owns an event. */
const owner = z
  .string()
  .regex(/^\w+:[\w-]+$/)
  .transform((text) => ({ kind: text.split(":")[0], id: text.split(":")[1] }))
  .pipe(eventOwner);

const query = z.object({
  text: searchText.optional(),
  kind: eventKind.optional(),
  format: eventFormat.optional(),
  regionId: z.string().max(40).optional(),
  targetGroup: z.string().max(80).optional(),
  owner: z.union([owner.transform((one) => [one]), z.array(owner).max(20)]).optional(),
});

/**
 * Reads from an address what a calendar or feed is narrowed to, with the filters of the list of events and their meaning,
 * and with a visitor's eyes. Names that are not among the filters are passed over.
 * @param of whose events alone, besides what stands in the address
 * @throws AppError input-invalid with the fields
 * @example readFilter(platform, { kind: "conference", owner: "network:0193c2f0-…" })
 */
export function readFilter(platform: Platform, raw: unknown, of?: OwnerRef): EventFilter {
  const given = Object.entries((raw ?? {}) as Record<string, unknown>).filter(([, value]) => value !== "");
  const read = query.safeParse(Object.fromEntries(given));
  if (!read.success) throw new AppError("input-invalid", {}, describeFields(read.error));
  const { owner: owners, ...rest } = read.data;
  const from = addDays(todayIn(platform.clock), -pastDays);
  const input = { ...rest, owners: of === undefined ? owners : [of], from, includeCancelled: true };
  return toEventFilter({ platform, actor: null }, input);
}
