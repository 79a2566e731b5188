import type { EventOwnerRef, EventSummary } from "@rammevaerk/contracts/events";
import {
  calculatePresentedStatus,
  calculateRegistrationWindow,
  type RegistrationState,
} from "@rammevaerk/domain/events";
import type { ListedEvent } from "./listing/repository.ts";
import { type EventSeats, isFull } from "./listing/seats/count-seats-of.ts";
import type { NamedOwner } from "./owners/repository.ts";

/** What a list shows beside the event itself. */
export interface SummarySurroundings {
  readonly owners: readonly NamedOwner[];
  readonly targetGroups: readonly string[];
  readonly seats: EventSeats;
  readonly myState: RegistrationState | null;
  /** The moment at which it is shown. */
  readonly now: string;
}

/** An event as a list shows it, to one reader. */
export function presentEventSummary(event: ListedEvent, around: SummarySurroundings): EventSummary {
  const { now } = around;
  return {
    id: event.id,
    kind: event.kind,
    status: calculatePresentedStatus({ status: event.status, endsAt: event.ends_at }, now),
    visibility: event.visibility,
    format: event.format,
    title: event.title,
    excerpt: event.excerpt,
    startsAt: event.starts_at,
    endsAt: event.ends_at,
    startsLocal: event.starts_local,
    endsLocal: event.ends_local,
    placeName: event.place_name,
    regionId: event.region_id,
    owners: around.owners.filter((owner) => owner.acceptedAt !== null).map(presentOwner),
    targetGroups: [...around.targetGroups],
    seriesId: event.series_id,
    registration: calculateRegistrationWindow(
      {
        status: event.status,
        takesRegistrations: event.takes_registrations === 1,
        opensAt: event.registration_opens_at,
        closesAt: event.registration_closes_at,
      },
      now,
      isFull(around.seats),
    ),
    myState: around.myState,
    isDemo: event.is_demo === 1,
  };
}

/** An owner with its name. */
export function presentOwner({ kind, id, name }: NamedOwner): EventOwnerRef {
  return { kind, id, name };
}
