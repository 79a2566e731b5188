import type { EventDetail } from "@rammevaerk/contracts/events";
import { listPersonRefs } from "../../accounts/index.ts";
import { isoNow } from "../../platform/clock.ts";
import type { RequestContext } from "../../platform/context.ts";
import { AppError } from "../../platform/errors.ts";
import { listStatesOf } from "../listing/repository.ts";
import { countSeatsOf } from "../listing/seats/count-seats-of.ts";
import { getVisibleEvent, loadEvent } from "../load-event.ts";
import { listOwners } from "../owners/repository.ts";
import { todayIn } from "../../platform/today.ts";
import {
  type EventSubject,
  mayCheckIn,
  mayEditEvent,
  mayOrganiseEvent,
  mayPublishEvent,
  maySee,
  runsOwner,
} from "../policy.ts";
import { listProgrammeRows } from "../programme/repository.ts";
import { listQuestionRows } from "../questions/repository.ts";
import { presentEventSummary } from "../presenter.ts";
import { findEventRow, listTargetGroups } from "../repository.ts";
import type { EventsTable } from "../tables.ts";
import { presentEvent } from "./present-event.ts";
import { countSessionSeats, findSeriesTitle, listOwnSessionSeats } from "./repository.ts";

/**
 * The page of an event. The address to meet online and participants' material are for those with a seat and those who run it.
 * @throws AppError not-found when it is not there, or not for whoever asks
 */
export async function getEvent(
  ctx: RequestContext,
  input: { readonly eventId: string },
): Promise<EventDetail> {
  const { db, clock } = ctx.platform;
  const subject = await getVisibleEvent(ctx, input);
  const event = await findEventRow(db, subject.id);
  if (event === undefined) throw new AppError("not-found");
  const personId = ctx.actor?.personId ?? null;
  const [owners, groups, states, programme, questions, seats, sessionSeats, ownSeats, people] =
    await Promise.all([
      listOwners(db, [event.id]),
      listTargetGroups(db, [event.id]),
      personId === null ? new Map<string, never>() : listStatesOf(db, personId, [event.id]),
      listProgrammeRows(db, event.id),
      listQuestionRows(db, event.id),
      countSeatsOf(db, [event], todayIn(clock)),
      countSessionSeats(db, event.id),
      personId === null ? new Map() : listOwnSessionSeats(db, event.id, personId),
      listPersonRefs(db, event.contact_id === null ? [] : [event.contact_id], clock),
    ]);
  const around = {
    owners: owners.get(event.id) ?? [],
    seats: seats.get(event.id) ?? { onSite: null, online: null },
    myState: states.get(event.id) ?? null,
  };
  const summary = presentEventSummary(event, {
    ...around,
    targetGroups: groups.get(event.id) ?? [],
    now: isoNow(clock),
  });
  const may = decide(ctx, subject);
  return presentEvent(event, {
    ...around,
    summary,
    programme,
    questions,
    sessionSeats,
    ownSeats,
    contact: people.get(event.contact_id ?? "") ?? null,
    isInside: may.organise || may.edit || summary.myState === "seated",
    may,
    ...(await findOrigins(ctx, event)),
  });
}

function decide({ actor }: RequestContext, subject: EventSubject): EventDetail["may"] {
  if (actor === null) return { organise: false, edit: false, checkIn: false, publish: false, answerFor: [] };
  return {
    organise: mayOrganiseEvent.may(actor, subject) === true,
    edit: mayEditEvent.may(actor, subject) === true,
    checkIn: mayCheckIn.may(actor, subject) === true,
    publish: mayPublishEvent.may(actor, subject) === true,
    answerFor: [...subject.owners, ...subject.invitedOwners].filter((owner) => runsOwner(actor, owner)),
  };
}

/** The series, and the event it was copied from if the reader may see that. */
async function findOrigins(
  ctx: RequestContext,
  event: EventsTable,
): Promise<Pick<EventDetail, "series" | "copiedFrom">> {
  const { db } = ctx.platform;
  const series = event.series_id === null ? undefined : await findSeriesTitle(db, event.series_id);
  const source = event.copied_from_id;
  return { series: series ?? null, copiedFrom: source === null ? null : await findSource(ctx, source) };
}

async function findSource(ctx: RequestContext, eventId: string): Promise<EventDetail["copiedFrom"]> {
  const subject = await loadEvent(ctx, { eventId });
  if (subject === undefined || !maySee(ctx.actor, subject)) return null;
  const source = await findEventRow(ctx.platform.db, eventId);
  return source === undefined ? null : { id: source.id, title: source.title };
}
