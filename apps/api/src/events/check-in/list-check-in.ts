import { createHash } from "node:crypto";
import type { CheckInPage, CheckInRow, listCheckInInput } from "@rammevaerk/contracts/event-days";
import { calculateAttendance } from "@rammevaerk/domain/events";
import type { z } from "zod";
import { isoNow } from "../../platform/clock.ts";
import type { RequestContext } from "../../platform/context.ts";
import { AppError } from "../../platform/errors.ts";
import { foldText } from "../../platform/fold-text.ts";
import { cutPage, decodePageKey } from "../../platform/page-key.ts";
import { loadEventDays } from "./event-days.ts";
import {
  type ExpectedParticipant,
  findCheckInEvent,
  listCheckInActions,
  listExpected,
  toAction,
} from "./repository.ts";

/** A conference is a few pages, so that a phone has its list before the queue at the door begins. */
const rowsPerPage = 500;

type Listed = ExpectedParticipant & { readonly row: CheckInRow };

/**
 * Who is expected and who has come, by name, for a desk that may lose its connection: the version is of the whole list, so
 * that a phone asks for nothing it has.
 */
export async function listCheckIn(
  { platform: { db, clock } }: RequestContext,
  { eventId, knownVersion, text, after }: z.output<typeof listCheckInInput>,
): Promise<CheckInPage> {
  const event = await findCheckInEvent(db, eventId);
  if (event === undefined) throw new AppError("not-found");
  const { days, sessions } = await loadEventDays(db, event);
  const all = await listRows(db, eventId);
  const desk = {
    event: { id: event.id, title: event.title, isCancelled: event.status === "cancelled" },
    days: [...days],
    sessions: [...sessions],
    counts: countPeople(all),
  };
  const version = createHash("sha256")
    .update(JSON.stringify([desk, all.map(({ row }) => row)]))
    .digest("base64url")
    .slice(0, 24);
  const head = { version, now: isoNow(clock), ...desk };
  if (version === knownVersion) return { ...head, isUnchanged: true, items: [], nextKey: null, total: null };
  const found = search(all, text);
  const key = decodePageKey(after, 2);
  const rest = key === undefined ? found : found.filter((one) => isAfter(one, key));
  const page = cutPage(rest.slice(0, rowsPerPage + 1), rowsPerPage, (one) => [one.sort_name, one.id]);
  return {
    ...head,
    isUnchanged: false,
    items: page.rows.map(({ row }) => row),
    nextKey: page.nextKey,
    total: found.length,
  };
}

async function listRows(db: RequestContext["platform"]["db"], eventId: string): Promise<Listed[]> {
  const expected = await listExpected(db, eventId);
  const log = await listCheckInActions(db, eventId);
  const marks = Map.groupBy(calculateAttendance(log.map(toAction)), ({ participantId }) => participantId);
  return expected
    .toSorted((a, b) => compareKeys([a.sort_name, a.id], [b.sort_name, b.id]))
    .map((one) => ({
      ...one,
      row: {
        participantId: one.id,
        name: one.name,
        organisation: one.organisation,
        pool: one.pool,
        state: one.state === "seated" ? "seated" : "waiting",
        marks: (marks.get(one.id) ?? []).map(({ id, sessionId, day, kind, at }) => ({
          id,
          sessionId,
          day,
          isIn: kind === "in",
          at,
        })),
      },
    }));
}

function countPeople(all: readonly Listed[]): CheckInPage["counts"] {
  return {
    expected: all.filter(({ row }) => row.state === "seated").length,
    came: all.filter(({ row }) => row.marks.some(({ isIn }) => isIn)).length,
  };
}

function search(all: readonly Listed[], text: string | undefined): readonly Listed[] {
  const words = foldText(text ?? "")
    .split(" ")
    .filter((word) => word !== "");
  return all.filter((one) => {
    const place = `${one.sort_name} ${foldText(one.organisation ?? "")}`;
    return words.every((word) => place.includes(word));
  });
}

function isAfter({ sort_name, id }: Listed, key: readonly string[]): boolean {
  return compareKeys([sort_name, id], key) > 0;
}

/** By their signs, the same on both databases. */
function compareKeys(a: readonly string[], b: readonly string[]): number {
  const at = a.findIndex((part, n) => part !== b[n]);
  if (at < 0) return 0;
  return (a[at] as string) < (b[at] as string) ? -1 : 1;
}
