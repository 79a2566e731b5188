import { findRegion, listCodeWords } from "@rammevaerk/domain/reference";
import { addDays, isIsoDate } from "@rammevaerk/domain/time";
import { readHtmlText } from "../../platform/html-text.ts";
import {
  type Audience,
  dayOf,
  type SearchDocument,
  type SearchSource,
} from "../../platform/search-source.ts";
import { todayIn } from "../../platform/today.ts";
import { eventTexts } from "../calendar/event-texts.ts";
import type { EventsTable } from "../tables.ts";
import {
  listEventGroups,
  listOwnersOf,
  listPublishedEvents,
  listPublishedIds,
  listSessionsOf,
  type SearchedOwner,
  type SearchedSession,
} from "./repository.ts";

/** Events that are published, with their programme; drafts and proposals are found where they are worked on. No names of speakers. */
export const eventSource: SearchSource = {
  kind: "event",
  isPublic: false,
  listIds: listPublishedIds,
  async describe({ db, clock }, ids) {
    const [events, owners, groups, sessions] = await Promise.all([
      listPublishedEvents(db, ids),
      listOwnersOf(db, ids),
      listEventGroups(db, ids),
      listSessionsOf(db, ids),
    ]);
    const ownersOf = Map.groupBy(owners, (row) => row.event_id);
    const groupsOf = Map.groupBy(groups, (row) => row.event_id);
    const sessionsOf = Map.groupBy(sessions, (row) => row.event_id);
    return events.map((event) =>
      describeEvent(event, {
        owners: ownersOf.get(event.id) ?? [],
        targetGroups: (groupsOf.get(event.id) ?? []).map(({ code }) => code),
        sessions: sessionsOf.get(event.id) ?? [],
        today: todayIn(clock),
      }),
    );
  },
};

interface EventParts {
  readonly owners: readonly SearchedOwner[];
  readonly targetGroups: readonly string[];
  readonly sessions: readonly SearchedSession[];
  readonly today: string;
}

function describeEvent(
  event: EventsTable,
  { owners, targetGroups, sessions, today }: EventParts,
): SearchDocument {
  const lastDay = dayOf(event.ends_local);
  const isOver = event.status === "cancelled" || lastDay < today;
  return {
    kind: "event",
    subjectId: event.id,
    href: `/arrangementer/${event.id}`,
    title: event.title,
    keywords: [
      eventTexts.da.kinds[event.kind],
      eventTexts.en.kinds[event.kind],
      ...listCodeWords({ targetGroups }),
      ...[findRegion(event.region_id ?? "")?.name.da ?? []].flat(),
    ],
    body: [
      event.place_name,
      readHtmlText(event.description_html),
      ...sessions.flatMap((session) => [session.title, readHtmlText(session.description_html)]),
    ]
      .filter((part) => part !== "")
      .join(" · "),
    regionIds: event.region_id === null ? [] : [event.region_id],
    targetGroups,
    audience: event.visibility === "public" ? "everybody" : describeAudience(event.id, owners),
    asOf: dayOf(event.changed_at),
    since: event.published_at ?? event.created_at,
    isPast: isOver,
    changesOn: isOver || !isIsoDate(lastDay) ? null : addDays(lastDay, 1),
  };
}

/** The rule of `maySee` for what is published for members: the people of its owners, who runs what is invited to own it, who takes part. */
function describeAudience(eventId: string, owners: readonly SearchedOwner[]): Audience[] {
  return [
    { name: `event:${eventId}` },
    ...owners.map(
      ({ kind, id, accepted_at }): Audience => ({
        name: accepted_at === null ? `runs:${kind}:${id}` : `${kind}:${id}`,
      }),
    ),
  ];
}
