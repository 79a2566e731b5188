import type { EventFormat, EventStatus, GroupPolicy, SeatPoolKind } from "@rammevaerk/domain/events";
import type { RequestContext } from "../../../platform/context.ts";

/** Who does it, or the system itself when nobody is signed in. */
export type Acting = Pick<RequestContext, "platform" | "actor">;

/** What the rules of registration need to know of an event. */
export interface SeatingEvent {
  readonly id: string;
  readonly status: EventStatus;
  readonly format: EventFormat;
  readonly capacity: number | null;
  readonly online_capacity: number | null;
  readonly group_policy: GroupPolicy;
  readonly max_group: number;
  readonly offer_hours: number;
  readonly takes_registrations: number;
  readonly registration_opens_at: string | null;
  readonly registration_closes_at: string;
  readonly starts_at: string;
  readonly ends_at: string;
  readonly asks_diet: number;
  readonly asks_access: number;
  readonly version: number;
  /** How many shares it has: most events have none, and then nothing is read of them. */
  readonly shares: number;
}

/** One of the two pools of an event. */
export interface EventPool {
  readonly event: SeatingEvent;
  readonly pool: SeatPoolKind;
}
