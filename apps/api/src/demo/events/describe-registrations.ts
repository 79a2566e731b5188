import { organisationKinds } from "@rammevaerk/domain/accounts";
import { addDays, type IsoDate } from "@rammevaerk/domain/time";
import { foldText } from "../../platform/fold-text.ts";
import { createId } from "../../platform/ids.ts";
import type { KnownIds } from "./repository.ts";
import type { DemoEvent } from "./types.ts";

type Guest = { readonly id: string; readonly name: string; readonly organisationId: string | null };

/** Some of the demo's people with a seat, and some in the queue: who it is changes from event to event. */
export function describeRegistrations(
  event: DemoEvent,
  { eventId, createdAt, guests }: { eventId: string; createdAt: string; guests: readonly Guest[] },
) {
  const { seated = 0, waiting = 0 } = event;
  const start = event.key.length * 7;
  const count = Math.min(seated + waiting, guests.length);
  return Array.from({ length: count }, (_, number) => guests[(start + number) % guests.length]).flatMap(
    (guest, number) =>
      guest === undefined ? [] : [describeOne(event, { eventId, createdAt, guest, number })],
  );
}

function describeOne(
  event: DemoEvent,
  { eventId, createdAt, guest, number }: { eventId: string; createdAt: string; guest: Guest; number: number },
) {
  const { seated = 0 } = event;
  const isSeated = number < seated;
  const registrationId = createId();
  const isOnline = event.content?.format === "online";
  return {
    registration: {
      id: registrationId,
      event_id: eventId,
      pool: isOnline ? ("online" as const) : ("on-site" as const),
      state: isSeated ? ("seated" as const) : ("waiting" as const),
      queue_number: isSeated ? null : number - seated + 1,
      organisation_id: guest.organisationId,
      registered_by: guest.id,
      door: "self" as const,
      is_override: 0,
      override_reason: null,
      offered_at: null,
      offer_expires_at: null,
      created_at: createdAt,
      changed_at: createdAt,
      version: 1,
      request_id: createId(),
    },
    participant: {
      id: createId(),
      event_id: eventId,
      registration_id: registrationId,
      person_id: guest.id,
      name: guest.name,
      sort_name: foldText(guest.name),
      email: null,
      title: "",
      shows_to_participants: number % 3 === 0 ? 0 : 1,
      shows_to_public: 0,
      secret_hash: null,
      withdrawn_at: null,
      erased_at: null,
    },
  };
}

/** The seats kept for some, as they are stored. */
export function describeShares(
  event: DemoEvent,
  { eventId, first, owners }: { eventId: string; first: IsoDate; owners: KnownIds["owners"] },
) {
  return (event.shares ?? []).map(({ holder, seats, returns }) => {
    const isKind = organisationKinds.some((kind) => kind === holder);
    return {
      id: createId(),
      event_id: eventId,
      organisation_id: isKind ? null : (owners.get(holder)?.id ?? null),
      organisation_kind: isKind ? holder : null,
      seats,
      returns_on: addDays(first, -returns),
    };
  });
}
