import type { RegistrationView } from "@rammevaerk/contracts/event-registrations";
import type { EventSummary } from "@rammevaerk/contracts/events";
import { isoNow } from "../../../platform/clock.ts";
import type { RequestContext } from "../../../platform/context.ts";
import { presentEventsByIds } from "../../listing/present-events.ts";
import { explainQueue, noPlace, type PlaceInQueue } from "../seating/explain-queue.ts";
import type { AnswerValue } from "../seating/new-participant.ts";
import { findSeatingEvent } from "../seating/repository.ts";
import { listAnswersOf, listPeopleOf, listSessionsOf, type OwnRegistrationRow } from "./repository.ts";

/** Who looks at a registration: somebody signed in, or whoever has a participant's own address. */
export type Viewer = { readonly personId: string } | { readonly participantId: string };

type Participant = Awaited<ReturnType<typeof listPeopleOf>>[number];

/** Registrations with all that the viewer may see of them: of a party, only oneself, and all for whoever signed it up. */
export async function presentRegistrations(
  ctx: Pick<RequestContext, "platform" | "actor">,
  viewer: Viewer,
  rows: readonly OwnRegistrationRow[],
): Promise<RegistrationView[]> {
  if (rows.length === 0) return [];
  const { db } = ctx.platform;
  const people = Map.groupBy(
    await listPeopleOf(
      db,
      rows.map(({ id }) => id),
    ),
    (row) => row.registration_id,
  );
  const own = rows.flatMap(({ id }) => findSelf(people.get(id) ?? [], viewer)?.id ?? []);
  const answers = own.length === 0 ? [] : await listAnswersOf(db, own);
  const sessions = own.length === 0 ? [] : await listSessionsOf(db, own);
  const events = await presentEventsByIds(
    ctx,
    rows.map((row) => row.event_id),
  );
  const places = await explainPlaces(ctx, rows);
  return rows.flatMap((row) => {
    const event = events.get(row.event_id);
    if (event === undefined) return [];
    const party = people.get(row.id) ?? [];
    const self = findSelf(party, viewer);
    const isOwn = (one: { participant_id: string }) => one.participant_id === self?.id;
    const seatsIn = (state: string) =>
      sessions.filter((one) => isOwn(one) && one.state === state).map((one) => one.session_id);
    return {
      ...presentParty(row, { event, party, viewer, now: isoNow(ctx.platform.clock) }),
      ...(places.get(row.id) ?? noPlace),
      answers: answers.filter(isOwn).map(({ question_id, answer }) => ({
        questionId: question_id,
        answer: JSON.parse(answer) as AnswerValue,
      })),
      sessionIds: seatsIn("seated"),
      waitingSessionIds: seatsIn("waiting"),
    };
  });
}

interface PartyView {
  readonly event: EventSummary;
  readonly party: readonly Participant[];
  readonly viewer: Viewer;
  readonly now: string;
}

function presentParty(row: OwnRegistrationRow, { event, party, viewer, now }: PartyView) {
  const self = findSelf(party, viewer);
  const isRegistrar = "personId" in viewer && row.registered_by === viewer.personId;
  const present = party.filter((one) => one.withdrawn_at === null);
  const isComing = event.status === "published" && now < event.endsAt;
  const isHere = row.state === "seated" || row.state === "offered" || row.state === "waiting";
  const hasLeft = self !== undefined && self.withdrawn_at !== null;
  return {
    registrationId: row.id,
    state: hasLeft && isHere ? ("cancelled" as const) : row.state,
    event,
    pool: row.pool,
    organisation: row.organisation,
    groupPolicy: row.group_policy,
    offerExpiresAt: row.offer_expires_at,
    participants: (isRegistrar ? present : self === undefined ? [] : [self]).map((one) => ({
      id: one.id,
      name: one.name,
      title: one.title,
      isMe: one.id === self?.id,
    })),
    diet: self?.diet ?? "",
    access: self?.access ?? "",
    showsToParticipants: self?.shows_to_participants === 1,
    showsToPublic: self?.shows_to_public === 1,
    version: row.version,
    may: {
      cancel: isComing && isHere && !hasLeft,
      accept: isComing && row.state === "offered" && !hasLeft && now < (row.offer_expires_at ?? ""),
    },
  };
}

function findSelf(party: readonly Participant[], viewer: Viewer): Participant | undefined {
  if ("participantId" in viewer) return party.find((one) => one.id === viewer.participantId);
  const own = party.filter((one) => one.person_id === viewer.personId);
  return own.find((one) => one.withdrawn_at === null) ?? own[0];
}

/** The places of those that wait, each queue gone through once. */
async function explainPlaces(
  { platform }: Pick<RequestContext, "platform">,
  rows: readonly OwnRegistrationRow[],
): Promise<Map<string, PlaceInQueue>> {
  const waiting = rows.filter(({ state }) => state === "waiting");
  const queues = Map.groupBy(waiting, (row) => `${row.event_id} ${row.pool}`);
  const places = new Map<string, PlaceInQueue>();
  for (const [first] of queues.values()) {
    const event = first === undefined ? undefined : await findSeatingEvent(platform.db, first.event_id);
    if (first === undefined || event === undefined) continue;
    for (const [id, place] of await explainQueue(platform, { event, pool: first.pool }))
      places.set(id, place);
  }
  return places;
}
