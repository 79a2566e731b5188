import type { EventContent } from "@rammevaerk/contracts/events";
import type { EventKind } from "@rammevaerk/domain/events";
import type { RegionId } from "@rammevaerk/domain/reference";

/** A network of the demo by its key, or an organisation by its. */
export type DemoEventOwner = string;

/** An item of a programme: when, what, and where it stands. Tracks, rooms and speakers are named as they are shown. */
export interface DemoSession {
  /** "09:30-10:15"; `day` 1 is the first, and absent. */
  readonly at: string;
  readonly day?: number;
  readonly title: string;
  readonly description?: string;
  readonly track?: string;
  readonly room?: string;
  readonly speakers?: readonly string[];
  /** With a number, participants choose it, and there are so many seats. */
  readonly seats?: number;
}

/** An invented event, set in time by its distance from the day on which the demo is loaded. */
export interface DemoEvent {
  readonly key: string;
  readonly title: string;
  readonly kind: EventKind;
  readonly owners: readonly DemoEventOwner[];
  /** Days from today, moved on to the next day from Tuesday to Thursday. */
  readonly inDays: number;
  /** "09:00-15:30". */
  readonly at: string;
  /** How many days it lasts; absent is one. */
  readonly days?: number;
  readonly place: string;
  readonly address?: string;
  readonly region?: RegionId;
  /** Markdown. */
  readonly description: string;
  readonly content?: Partial<EventContent>;
  /** Published unless told otherwise. A proposal is by somebody who does not run the owner. */
  readonly status?: "draft" | "proposed" | "cancelled";
  /** The key of the person who wrote it. */
  readonly by: string;
  /** Seats of rooms by name; rooms without are named by the sessions alone. */
  readonly rooms?: Readonly<Record<string, number>>;
  /** Titles and places of speakers by name. */
  readonly speakers?: Readonly<Record<string, string>>;
  readonly sessions?: readonly DemoSession[];
  readonly shares?: readonly {
    /** An organisation by its name in the demo, or a kind of organisation. */
    readonly holder: string;
    readonly seats: number;
    /** Days before the event on which what is left goes to all. */
    readonly returns: number;
  }[];
  readonly questions?: readonly {
    readonly label: string;
    readonly purpose: string;
    readonly options?: readonly string[];
  }[];
  /** How many of the demo's people have a seat, and how many wait. */
  readonly seated?: number;
  readonly waiting?: number;
  /** Further occurrences, in days from the first. */
  readonly repeats?: readonly number[];
}
