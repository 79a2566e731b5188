import {
  type EventFormat,
  type EventKind,
  type EventOwnerKind,
  eventFormats,
  eventKinds,
  eventOwnerKinds,
} from "@rammevaerk/domain/events";
import { addDays, type IsoDate, isIsoDate } from "@rammevaerk/domain/time";
import {
  choiceIn,
  flagIn,
  listIn,
  type RawSearch,
  stringifySearch,
  textIn,
} from "../../platform/routing/search.ts";

/** At most so many networks, clusters and organisations in one calendar. */
export const mostOwners = 20;

/** What narrows the list of events, as it stands in the address. */
export interface EventsSearch {
  q?: string | undefined;
  slags?: EventKind | undefined;
  form?: EventFormat | undefined;
  region?: string | undefined;
  maalgruppe?: string | undefined;
  /** Owners, each as `network:<id>`, `cluster:<id>` or `organisation:<id>`. */
  ejer?: string[] | undefined;
  /** The first day. */
  fra?: string | undefined;
  tidligere?: boolean | undefined;
  mine?: boolean | undefined;
  kladder?: boolean | undefined;
  aflyste?: boolean | undefined;
  vis?: "kalender" | undefined;
  /** The month that the calendar shows, `2026-12`; absent is the present one. */
  maaned?: string | undefined;
}

export function readEventsSearch(raw: RawSearch): EventsSearch {
  const fra = textIn(raw, "fra");
  const maaned = textIn(raw, "maaned");
  return {
    q: textIn(raw, "q"),
    slags: choiceIn(raw, "slags", eventKinds),
    form: choiceIn(raw, "form", eventFormats),
    region: textIn(raw, "region"),
    maalgruppe: textIn(raw, "maalgruppe"),
    ejer: [...new Set(listIn(raw, "ejer"))]
      .filter((text) => findOwner(text) !== undefined)
      .slice(0, mostOwners),
    fra: fra !== undefined && isIsoDate(fra) ? fra : undefined,
    tidligere: flagIn(raw, "tidligere"),
    mine: flagIn(raw, "mine"),
    kladder: flagIn(raw, "kladder"),
    aflyste: flagIn(raw, "aflyste"),
    vis: choiceIn(raw, "vis", ["kalender"] as const),
    maaned: maaned !== undefined && isIsoDate(`${maaned}-01`) ? maaned : undefined,
  };
}

/** An owner as the address names it; undefined for what is none. */
function findOwner(text: string): { kind: EventOwnerKind; id: string } | undefined {
  const [kindText, id, ...rest] = text.split(":");
  const kind = eventOwnerKinds.find((one) => one === kindText);
  const isId = id !== undefined && /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/u.test(id);
  return kind !== undefined && isId && rest.length === 0 ? { kind, id } : undefined;
}

function narrowingOf(search: EventsSearch) {
  const owners = (search.ejer ?? []).flatMap((text) => findOwner(text) ?? []);
  return {
    text: search.q,
    kind: search.slags,
    format: search.form,
    regionId: search.region,
    targetGroup: search.maalgruppe,
    owners: owners.length === 0 ? undefined : owners,
    mine: search.mine === true ? true : undefined,
    includeCancelled: search.aflyste === true ? true : undefined,
  };
}

/** What the server is asked for by the list. */
export function toEventFilter(search: EventsSearch) {
  const isPast = search.tidligere === true;
  return {
    ...narrowingOf(search),
    from: isPast ? undefined : search.fra,
    past: isPast ? true : undefined,
    unpublished: search.kladder === true ? true : undefined,
  };
}

/** What the server is asked for by the calendar: all days that its weeks show. */
export function toMonthFilter(search: EventsSearch, days: { first: string; last: string }) {
  return { ...narrowingOf(search), from: days.first, to: days.last };
}

/** How many things narrow the list. Which events are taken in (earlier, cancelled, drafts) and the view are none. */
export function countNarrowings({ fra, ...search }: EventsSearch): number {
  const narrowing = { ...narrowingOf({ ...search, mine: undefined, aflyste: undefined }), fra };
  return Object.values(narrowing).filter((value) => value !== undefined).length;
}

/** Takes away what narrows, by name: a change leaves alone what it does not name. */
export const widened: EventsSearch = {
  q: undefined,
  slags: undefined,
  form: undefined,
  region: undefined,
  maalgruppe: undefined,
  ejer: undefined,
  fra: undefined,
};

/** The address of the list. @example eventsHref({ ejer: ["network:…"] }) */
export function eventsHref(search: EventsSearch): string {
  return `/arrangementer${stringifySearch({ ...search })}`;
}

/** The month before or after another: `moveMonth("2026-12", 1)` is `2027-01`. */
export function moveMonth(month: string, by: 1 | -1): string {
  const [first, late] = [`${month}-01` as IsoDate, `${month}-28` as IsoDate];
  return by === 1 ? addDays(late, 7).slice(0, 7) : addDays(first, -1).slice(0, 7);
}
