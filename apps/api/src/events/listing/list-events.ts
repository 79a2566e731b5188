import type { EventPage, listEventsInput } from "@rammevaerk/contracts/events";
import { limits } from "@rammevaerk/contracts/limits";
import {
  isWithinTargetGroup,
  listRegions,
  targetGroupAncestors,
  targetGroups,
} from "@rammevaerk/domain/reference";
import { addDays, calculateDayStart, type IsoDate, isIsoDate } from "@rammevaerk/domain/time";
import type { z } from "zod";
import { countByCode, listRegionsAbove, listRegionsWithin } from "../../networks/index.ts";
import { isoNow } from "../../platform/clock.ts";
import type { RequestContext } from "../../platform/context.ts";
import type { Db } from "../../platform/db/connect.ts";
import { AppError } from "../../platform/errors.ts";
import { foldText } from "../../platform/fold-text.ts";
import { cutPage, decodePageKey } from "../../platform/page-key.ts";
import { todayIn } from "../../platform/today.ts";
import { visibleEvents } from "../policy.ts";
import { presentEvents } from "./present-events.ts";
import {
  countByColumn,
  countEvents,
  type EventFilter,
  listEventRows,
  listRegionPairs,
  listTargetGroupPairs,
} from "./repository.ts";

type Input = z.output<typeof listEventsInput>;

/**
 * The events that the reader may see, soonest first, or newest first for those that are over, with how many each further
 * choice would leave.
 */
export async function listEvents(ctx: RequestContext, input: Input): Promise<EventPage> {
  const { db } = ctx.platform;
  const size = limits.pageSize;
  const after = decodePageKey(input.after, 2);
  const filter = toEventFilter(ctx, input);
  const [rows, total, facets] = await Promise.all([
    listEventRows(db, filter, { after, size, descending: input.past === true }),
    countEvents(db, filter),
    countFacets(db, filter),
  ]);
  const page = cutPage(rows, size, (row) => [row.starts_at, row.id]);
  return { items: await presentEvents(ctx, page.rows), nextKey: page.nextKey, total, facets };
}

/** What somebody asks for as what the database is asked; for calendars and feeds too. */
export function toEventFilter(
  { platform, actor }: Pick<RequestContext, "platform" | "actor">,
  input: Input,
): EventFilter {
  const { targetGroup, regionId, kind, format, owners } = input;
  return {
    scope: visibleEvents(actor),
    today: todayIn(platform.clock),
    words: foldText(input.text ?? "")
      .split(" ")
      .filter(Boolean),
    kind,
    format,
    owners,
    regionIds: regionId === undefined ? undefined : listRegionsWithin(regionId),
    targetGroups: targetGroup === undefined ? undefined : listTargetGroupsWithin(targetGroup),
    onlyMine: input.mine === true,
    unpublished: input.unpublished === true,
    includeCancelled: input.includeCancelled === true,
    ...toPeriod(input, isoNow(platform.clock), todayIn(platform.clock)),
  };
}

/** Drafts have no "now": they are listed whatever their day. */
function toPeriod({ from, to, past, unpublished }: Input, now: string, today: string) {
  const startsBefore = to === undefined ? undefined : calculateStart(to, 1);
  if (past === true)
    return {
      endedBy: now,
      startsBefore,
      startsFrom: from === undefined ? undefined : calculateStart(from),
    };
  if (unpublished === true && from === undefined) return { startsBefore };
  return { endsAfter: calculateStart(from ?? today), startsBefore };
}

function calculateStart(day: string, daysLater = 0): string {
  if (!isIsoDate(day) || day < "1996-01-02" || day > "9998-12-31")
    throw new AppError("input-invalid", {}, { from: { code: "wrong-form" } });
  return calculateDayStart(addDays(day, daysLater));
}

/** Never empty: a code that there is none of stands for itself, and nothing has it. */
function listTargetGroupsWithin(ancestor: string): string[] {
  const codes = targetGroups.map((group) => group.code).filter((code) => isWithinTargetGroup(code, ancestor));
  return codes.length === 0 ? [ancestor] : codes;
}

/** Each facet is counted without its own choice, so that it shows what another choice would give. */
async function countFacets(db: Db, filter: EventFilter): Promise<EventPage["facets"]> {
  const [kind, format, places, groups] = await Promise.all([
    countByColumn(db, { ...filter, kind: undefined }, "kind"),
    countByColumn(db, { ...filter, format: undefined }, "format"),
    listRegionPairs(db, { ...filter, regionIds: undefined }),
    listTargetGroupPairs(db, { ...filter, targetGroups: undefined }),
  ]);
  const today = listRegions(filter.today as IsoDate).map((region): string => region.id);
  return {
    kind,
    format,
    regionId: countByCode(places, listRegionsAbove).filter(({ value }) => today.includes(value)),
    targetGroup: countByCode(groups, (code) => [code, ...targetGroupAncestors(code)]),
  };
}
