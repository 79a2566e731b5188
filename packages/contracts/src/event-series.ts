import { z } from "zod";
import { eventSummary, localTime, updateEventInput } from "./events.ts";
import { id, requestId } from "./fields.ts";

export const repeatEventInput = z.object({
  eventId: id,
  /** The starts of the further occurrences; each lasts as long as the first. */
  starts: z.array(localTime).min(1).max(60),
  requestId,
});
export const updateSeriesInput = updateEventInput.extend({ reach: z.enum(["this-and-later", "all"]) });
export const seriesInput = z.object({ seriesId: id });
export const seriesDetail = z.object({
  id,
  title: z.string(),
  occurrences: z.array(eventSummary),
});
export type SeriesDetail = z.infer<typeof seriesDetail>;
