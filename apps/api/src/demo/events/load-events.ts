import type { EventContent } from "@rammevaerk/contracts/events";
import type { EventStatus } from "@rammevaerk/domain/events";
import { addDays, calculateDayStart, type IsoDate } from "@rammevaerk/domain/time";
import {
  describeProgramme,
  describeQuestion,
  storeEvent,
  storeProgramme,
  storeQuestions,
  usualContent,
} from "../../events/index.ts";
import type { Db } from "../../platform/db/connect.ts";
import { createId } from "../../platform/ids.ts";
import { people } from "../people.ts";
import { describeDemoProgramme } from "./describe-programme.ts";
import { describeRegistrations, describeShares } from "./describe-registrations.ts";
import { demoEvents } from "./index.ts";
import {
  cancelDemoEvent,
  insertDemoRegistrations,
  insertDemoSeries,
  insertDemoShares,
  type KnownIds,
  listKnownIds,
} from "./repository.ts";
import type { DemoEvent } from "./types.ts";

/** Loads the invented events around a day. Nobody is written to, and no trail is kept: it is content, not what people did. */
export async function loadEvents(tx: Db, { today, at }: { today: IsoDate; at: string }): Promise<void> {
  const known = await listKnownIds(tx);
  for (const event of demoEvents) {
    if (!isKnown(event, known)) continue;
    const seriesId = event.repeats === undefined ? null : createId();
    if (seriesId !== null) await insertDemoSeries(tx, describeSeries(seriesId, event.title, at));
    const days = [0, ...(event.repeats ?? [])];
    for (const day of days) await loadEvent(tx, event, { known, today, at, seriesId, day });
  }
}

/** People may have deleted their accounts meanwhile: then what they would have made is left out. */
function isKnown({ owners, by }: DemoEvent, known: KnownIds): boolean {
  return owners.every((key) => known.owners.has(key)) && known.people.has(addressOf(by));
}

function addressOf(key: string): string {
  return people.find((person) => person.key === key)?.email ?? key;
}

interface Around {
  readonly known: KnownIds;
  readonly today: IsoDate;
  readonly at: string;
  readonly seriesId: string | null;
  /** Days from the first occurrence. */
  readonly day: number;
}

async function loadEvent(tx: Db, event: DemoEvent, around: Around): Promise<void> {
  const { known, today, at, seriesId, day } = around;
  const first = nextWorkday(addDays(today, event.inDays + day));
  const content = describeContent(event, first);
  const createdAt = calculateDayStart(addDays(event.inDays < 0 ? first : today, -45));
  const { eventId } = await storeEvent(tx, {
    content,
    owners: event.owners.map((key) => get(known.owners, key)),
    status: statusOf(event),
    createdBy: get(known.people, addressOf(event.by)).id,
    createdAt,
    requestKey: `demo:event:${event.key}:${day}`,
    seriesId,
    isDemo: true,
  });
  if (event.status === "cancelled")
    await cancelDemoEvent(tx, eventId, { at, reason: "For få var tilmeldt. Vi prøver igen til foråret." });
  await storeProgramme(tx, eventId, {
    after: describeProgramme(describeDemoProgramme(event, { eventId, first }), createdAt),
  });
  await storeQuestions(tx, eventId, describeQuestions(event, eventId));
  await insertDemoShares(tx, describeShares(event, { eventId, first, owners: known.owners }));
  const guests = [...known.people.values()];
  if (day === 0)
    await insertDemoRegistrations(tx, describeRegistrations(event, { eventId, createdAt, guests }));
}

function describeContent(event: DemoEvent, first: IsoDate): EventContent {
  const [from = "", to = ""] = event.at.split("-");
  return {
    ...usualContent,
    kind: event.kind,
    title: event.title,
    description: event.description,
    starts: { local: `${first}T${from}` },
    ends: { local: `${addDays(first, (event.days ?? 1) - 1)}T${to}` },
    placeName: event.place,
    placeAddress: event.address ?? "",
    regionId: event.region ?? null,
    ...event.content,
  };
}

function describeQuestions(event: DemoEvent, eventId: string) {
  return (event.questions ?? []).map(({ label, purpose, options = [] }, position) =>
    describeQuestion(
      eventId,
      {
        id: createId(),
        kind: options.length === 0 ? "text" : "choice",
        label,
        options: [...options],
        isRequired: false,
        purpose,
        eraseDays: 90,
      },
      position,
    ),
  );
}

function describeSeries(id: string, title: string, at: string) {
  return { id, title, version: 1, created_at: at, request_id: null, is_demo: 1 };
}

/** A cancelled one was published first. */
function statusOf({ status }: DemoEvent): EventStatus {
  return status === undefined || status === "cancelled" ? "published" : status;
}

/** The day itself, or the next one from Tuesday to Thursday. */
function nextWorkday(day: IsoDate): IsoDate {
  const weekday = new Date(`${day}T12:00:00.000Z`).getUTCDay();
  return weekday >= 2 && weekday <= 4 ? day : nextWorkday(addDays(day, 1));
}

function get<Value>(map: ReadonlyMap<string, Value>, key: string): Value {
  const value = map.get(key);
  if (value === undefined) throw new Error(`the demo's events name ${key}, which is not there`);
  return value;
}
