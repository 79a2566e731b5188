import type { OrganisationKind } from "../../accounts/index.ts";
import type { IsoDate } from "../../time/index.ts";
import type { GroupPolicy } from "../vocabulary.ts";

/** Whom a share is kept for: one organisation, or all organisations of a kind. */
export type ShareHolder =
  | { readonly organisationId: string }
  | { readonly organisationKind: OrganisationKind };

/** Seats of a pool that are kept for some, until the beginning of a day in Denmark. From then on they are everybody's. */
export interface Share {
  readonly id: string;
  /** A whole number, at least 0. */
  readonly seats: number;
  readonly holder: ShareHolder;
  readonly returnsOn: IsoDate;
}

/** Seats that are given out under one rule: an event's on site, its online, or one session's. */
export interface SeatPool {
  /** How many seats there are, a whole number; null when there is no limit. */
  readonly capacity: number | null;
  readonly shares: readonly Share[];
  /** Whether a free seat waits for the first in the queue, or goes to the next whom it is enough for. */
  readonly groupPolicy: GroupPolicy;
}

/** Where people come from: what decides which share they belong to. */
export interface Origin {
  readonly organisationId: string | null;
  readonly organisationKind: OrganisationKind | null;
}

/** Seats that are held, by people of one origin. One entry may stand for one registration or for many. */
export interface HeldSeats extends Origin {
  /** A whole number of people, at least 0. */
  readonly size: number;
}

/** One registration that asks for seats: it is seated, waits or is gone as one. */
export interface Party extends Origin {
  readonly id: string;
  /** How many people, a whole number, at least 1. */
  readonly size: number;
}

/** A pool at one moment: its rule, the day in Denmark, and the seats that are held by those seated or offered a seat. */
export interface PoolInUse {
  readonly pool: SeatPool;
  readonly today: IsoDate;
  readonly holding: readonly HeldSeats[];
}
