import type { SeriesDetail } from "@rammevaerk/contracts/event-series";
import type { RequestContext } from "../../platform/context.ts";
import { AppError } from "../../platform/errors.ts";
import { todayIn } from "../../platform/today.ts";
import { presentEvents } from "../listing/present-events.ts";
import { listEventRows } from "../listing/repository.ts";
import { visibleEvents } from "../policy.ts";
import { findSeries } from "./repository.ts";

/** A series is made of at most so many occurrences at a time; the page shows the first ones. */
const occurrencesShown = 240;

/**
 * A series with the occurrences that the reader may see, in the order of time; drafts for those who work on them.
 * @throws AppError not-found when there is none of them
 */
export async function getSeries(
  ctx: RequestContext,
  { seriesId }: { readonly seriesId: string },
): Promise<SeriesDetail> {
  const { db, clock } = ctx.platform;
  const filter = {
    scope: visibleEvents(ctx.actor),
    today: todayIn(clock),
    words: [],
    onlyMine: false,
    includeCancelled: true,
    seriesId,
  };
  const page = { after: undefined, size: occurrencesShown, descending: false };
  const [series, shown, drafts] = await Promise.all([
    findSeries(db, seriesId),
    listEventRows(db, { ...filter, unpublished: false }, page),
    listEventRows(db, { ...filter, unpublished: true }, page),
  ]);
  const rows = [...shown, ...drafts].toSorted((a, b) => (a.starts_at < b.starts_at ? -1 : 1));
  if (series === undefined || rows.length === 0) throw new AppError("not-found");
  return { id: series.id, title: series.title, occurrences: await presentEvents(ctx, rows) };
}
