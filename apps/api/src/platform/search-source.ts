import type { SearchKind } from "@rammevaerk/contracts/search";
import type { Clock } from "./clock.ts";
import type { Db } from "./db/connect.ts";

/**
 * Who may find a document: everybody signed in, who runs the system, or those who hold this name. A reader's own names are
 * worked out when they ask (`listAudiences` in search), so a right that ends ends there too.
 * - `network:ID`, `cluster:ID`: its members and coordinators; `runs:network:ID` …: those who act for it
 * - `invited:ID`: who has an unanswered invitation to a network
 * - `region:ID`: the region's secretariat
 * - `organisation:ID`: who belongs to it today, and its administrators
 * - `event:ID`: who takes part in an event, speaks at it or helps with it
 * - `person:ID`: one person
 */
export type AudienceName =
  | "signed-in"
  | "administrator"
  | `${"network" | "cluster" | "invited" | "region" | "organisation" | "event" | "person"}:${string}`
  | `runs:${"network" | "cluster" | "organisation"}:${string}`;

/** A name by which a document is found, and the instant from which it no longer is. */
export interface Audience {
  readonly name: AudienceName;
  readonly until?: string | null;
}

/** What the search knows of one thing: only what everybody in its audience may read. */
export interface SearchDocument {
  readonly kind: SearchKind;
  readonly subjectId: string;
  /** Its page in the product. */
  readonly href: string;
  readonly title: string;
  /** Other names, the words of its codes, its towns: it is found by them, and they are not shown. */
  readonly keywords: readonly string[];
  /** Plain text, from which what is shown is cut. */
  readonly body: string;
  /** Its own regions and target groups; a filter also finds it by those above them. */
  readonly regionIds: readonly string[];
  readonly targetGroups: readonly string[];
  /** Of the whole country: a filter finds it in every region. */
  readonly isNational?: boolean;
  readonly audience: "everybody" | readonly Audience[];
  /** The day on which it was last changed or confirmed. */
  readonly asOf: string;
  /** The instant at which it came into being for its readers. */
  readonly since: string;
  /** No longer in use: a retired method, a closed offer, an event that is over or called off, a network at rest. */
  readonly isPast: boolean;
  /** The library does not recommend it. It is found like the others, and marked. */
  readonly isDiscouraged?: boolean;
  /** The day on which all this has to be said anew, though nobody changes anything; absent when there is none. */
  readonly changesOn?: string | null;
}

/** How one capability tells the search what it holds. */
export interface SearchSource {
  readonly kind: SearchKind;
  /** Everybody may find all of it: nothing is revealed when it says the old for a while after much has changed at once. */
  readonly isPublic: boolean;
  /** Ids of all that there is or may be to find, by id, after one of them (at first ""). */
  listIds(db: Db, after: string, most: number): Promise<string[]>;
  /** What is to be found of these; those of which there is nothing to find are left out. */
  describe(
    reading: { readonly db: Db; readonly clock: Clock },
    ids: readonly string[],
  ): Promise<SearchDocument[]>;
}

/** The day of an instant, for how fresh something is: by the hour of Greenwich, which is near enough. */
export function dayOf(instant: string): string {
  return instant.slice(0, "2026-11-22".length);
}
