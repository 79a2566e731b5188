import type { PersonRef } from "@rammevaerk/contracts/accounts";
import type { EventDetail, EventSummary, Programme, QuestionView } from "@rammevaerk/contracts/events";
import { findClashes } from "@rammevaerk/domain/events";
import { toLocal } from "@rammevaerk/domain/time";
import type { EventSeats } from "../listing/seats/count-seats-of.ts";
import type { NamedOwner } from "../owners/repository.ts";
import { presentOwner } from "../presenter.ts";
import type { ProgrammeRows } from "../programme/repository.ts";
import type { EventQuestionsTable, EventsTable } from "../tables.ts";

/** What the page of an event shows beside the event itself, to one reader. */
export interface EventSurroundings extends Pick<EventDetail, "may" | "series" | "copiedFrom"> {
  readonly summary: EventSummary;
  readonly owners: readonly NamedOwner[];
  readonly programme: ProgrammeRows;
  readonly questions: readonly EventQuestionsTable[];
  readonly seats: EventSeats;
  readonly sessionSeats: ReadonlyMap<string, { readonly taken: number; readonly waiting: number }>;
  readonly ownSeats: ReadonlyMap<string, "seated" | "waiting">;
  readonly contact: PersonRef | null;
  /** The reader has a seat or works on it. */
  readonly isInside: boolean;
}

/** An event as its page shows it, to one reader. */
export function presentEvent(event: EventsTable, around: EventSurroundings): EventDetail {
  const opensAt = event.registration_opens_at;
  return {
    ...around.summary,
    version: event.version,
    descriptionMarkdown: event.description_markdown,
    descriptionHtml: event.description_html,
    placeAddress: event.place_address,
    onlineUrl: around.isInside ? event.online_url : null,
    startsFold: event.starts_fold,
    endsFold: event.ends_fold,
    ownersInvited: listInvited(around),
    contact: around.contact,
    cancelReason: event.cancel_reason,
    capacity: event.capacity,
    onlineCapacity: event.online_capacity,
    groupPolicy: event.group_policy,
    maxGroup: event.max_group,
    offerHours: event.offer_hours,
    takesRegistrations: event.takes_registrations === 1,
    registrationOpensAt: opensAt,
    registrationOpensLocal: opensAt === null ? null : toLocal(opensAt).local,
    registrationClosesAt: event.registration_closes_at,
    closesDaysBefore: event.closes_days_before,
    remindsDaysBefore: event.reminds_days_before,
    asksDiet: event.asks_diet === 1,
    asksAccess: event.asks_access === 1,
    questions: around.questions.map(presentQuestion),
    seats: around.seats,
    erasure: {
      contactDays: event.erase_contact_days,
      sensitiveDays: event.erase_sensitive_days,
      answersDays: event.erase_answers_days,
      attendanceDays: event.erase_attendance_days,
    },
    programme: presentProgramme(event, around),
    series: around.series,
    copiedFrom: around.copiedFrom,
    changedAt: event.changed_at,
    may: around.may,
  };
}

/** Who has not said yes is nobody's business but theirs and that of those who asked: it may be a network that few know of. */
function listInvited({ owners, may }: EventSurroundings): EventDetail["ownersInvited"] {
  const invited = owners.filter((owner) => owner.acceptedAt === null).map(presentOwner);
  if (may.organise || may.edit) return invited;
  return invited.filter(({ kind, id }) => may.answerFor.some((own) => own.kind === kind && own.id === id));
}

function presentQuestion(question: EventQuestionsTable): QuestionView {
  return {
    id: question.id,
    kind: question.kind,
    label: question.label,
    options: JSON.parse(question.options) as string[],
    isRequired: question.is_required === 1,
    purpose: question.purpose,
    eraseDays: question.erase_days,
  };
}

function presentProgramme(event: EventsTable, around: EventSurroundings): Programme {
  const { programme, isInside, may } = around;
  const speakersOf = Map.groupBy(programme.sessionSpeakers, (row) => row.session_id);
  const sessions = programme.sessions.map((session) =>
    presentSession(session, {
      speakerIds: (speakersOf.get(session.id) ?? []).map((row) => row.speaker_id),
      count: around.sessionSeats.get(session.id) ?? { taken: 0, waiting: 0 },
      myState: around.ownSeats.get(session.id) ?? null,
    }),
  );
  const rooms = programme.rooms.map(({ id, name, seats }) => ({ id, name, seats }));
  const times = { startsAt: event.starts_at, endsAt: event.ends_at };
  const clashes = may.organise || may.edit ? findClashes({ ...times, rooms, sessions }) : [];
  return {
    tracks: programme.tracks.map(({ id, name }) => ({ id, name })),
    rooms,
    speakers: programme.speakers.map((speaker) => ({
      id: speaker.id,
      personId: speaker.person_id,
      name: speaker.name,
      title: speaker.title,
      organisation: speaker.organisation,
    })),
    sessions,
    materials: programme.materials
      .filter((material) => isInside || material.audience === "everybody")
      .map(({ id, session_id, name, url, audience }) => ({ id, sessionId: session_id, name, url, audience })),
    clashes: clashes.map((clash) => ({ ...clash, sessionIds: [...clash.sessionIds] })),
  };
}

function presentSession(
  session: ProgrammeRows["sessions"][number],
  around: {
    readonly speakerIds: string[];
    readonly count: { readonly taken: number; readonly waiting: number };
    readonly myState: "seated" | "waiting" | null;
  },
): Programme["sessions"][number] {
  const { capacity } = session;
  const { taken, waiting } = around.count;
  const free = capacity === null ? null : Math.max(0, capacity - taken);
  const takesSignUp = session.takes_sign_up === 1;
  return {
    id: session.id,
    title: session.title,
    descriptionMarkdown: session.description_markdown,
    descriptionHtml: session.description_html,
    startsAt: session.starts_at,
    endsAt: session.ends_at,
    startsLocal: session.starts_local,
    endsLocal: session.ends_local,
    trackId: session.track_id,
    roomId: session.room_id,
    speakerIds: around.speakerIds,
    takesSignUp,
    capacity,
    seats: takesSignUp ? { capacity, taken, free, kept: 0, waiting } : null,
    myState: around.myState,
  };
}
