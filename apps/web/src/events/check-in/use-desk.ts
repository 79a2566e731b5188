import type { CheckInPage } from "@rammevaerk/contracts/event-days";
import { useCallback, useEffect, useRef, useState } from "react";
import { today } from "../../networks/subjects/today.ts";
import { client } from "../../platform/api/client.ts";
import { connection } from "../../platform/connection/connection.ts";
import { findDraft, removeDraft, saveDraft } from "../../platform/drafts/draft-store.ts";
import { createRequestId } from "../../platform/form/request-id.ts";
import { knownPerson } from "../../platform/session/known-person.ts";
import { useStore } from "../../platform/store/store.ts";
import {
  type Desk,
  type DeskAction,
  type DeskList,
  type DeskPlace,
  emptyDesk,
  isOver,
  makeAction,
  settle,
} from "./desk.ts";

const askEveryMilliseconds = 15_000;
const mostActions = 500;

/** What a page at the check-in desk works with. */
export interface DeskState {
  readonly desk: Desk;
  readonly isSending: boolean;
  /** Why there is no list at all: nothing on the device, and the server gave none. */
  readonly problem: unknown;
  /** Puts an action in the queue; it is kept on the device before anything is sent. */
  readonly act: (place: DeskPlace, wanted: Pick<DeskAction, "participantId" | "code" | "kind">) => void;
  readonly dismiss: (actionId: string) => void;
  readonly refetch: () => Promise<void>;
}

/**
 * The desk of an event on this device. The list and what was not sent survive a reload; they are gone at sign-out.
 * What waits is sent as soon as the server answers again, in any number of goes: an action keeps its id.
 */
export function useDesk(eventId: string): DeskState {
  const { desk, change } = useKeptDesk(eventId);
  const { refetch, problem } = useList(eventId, change);
  const isSending = useSending(eventId, { queue: desk.queue, change });
  return {
    desk,
    isSending,
    problem,
    act: (place, wanted) =>
      change((now) => {
        const action = makeAction(now, { id: createRequestId(), ...place, ...wanted }, Date.now());
        return { ...now, queue: [...now.queue, action] };
      }),
    dismiss: (actionId) =>
      change((now) => ({ ...now, refused: now.refused.filter(({ action }) => action.id !== actionId) })),
    refetch,
  };
}

type Change = (how: (now: Desk) => Desk) => void;

/** The desk as the device keeps it. Every change begins with what is stored, since another tab may have changed it. */
function useKeptDesk(eventId: string): { desk: Desk; change: Change } {
  const [person] = useState(() => knownPerson()?.id ?? "visitor");
  const name = `check-in:${eventId}`;
  const read = useCallback((): Desk => {
    return { ...emptyDesk, ...findDraft(person, name, new Date())?.values };
  }, [person, name]);
  const [desk, setDesk] = useState(read);
  const latest = useRef(desk);
  const change = useCallback<Change>(
    (how) => {
      const stored = read();
      // A device without storage still works, as long as the page is open.
      const next = how(stored.list === undefined ? latest.current : stored);
      latest.current = next;
      // Names are kept on the device no longer than they are needed at the door.
      if (isOver(next, today())) removeDraft(person, name);
      else saveDraft(person, name, { savedAt: new Date().toISOString(), values: { ...next } });
      setDesk(next);
    },
    [person, name, read],
  );
  useEffect(() => {
    const follow = (): void => setDesk(read());
    addEventListener("storage", follow);
    return () => removeEventListener("storage", follow);
  }, [read]);
  return { desk, change };
}

/** Fetches the list now and then, the whole of it when it has changed. */
function useList(eventId: string, change: Change) {
  const [problem, setProblem] = useState<unknown>();
  const version = useRef<string>(undefined);
  const refetch = useCallback(async (): Promise<void> => {
    try {
      const list = await fetchList(eventId, version.current);
      if (list !== undefined) change((now) => ({ ...now, list }));
      version.current = list?.version ?? version.current;
      setProblem(undefined);
    } catch (error) {
      setProblem(error);
    }
  }, [eventId, change]);
  useEffect(() => {
    const first = setTimeout(() => void refetch());
    const timer = setInterval(() => void refetch(), askEveryMilliseconds);
    const stop = connection.subscribe(() => connection.get() === "ok" && void refetch());
    return () => {
      clearTimeout(first);
      clearInterval(timer);
      stop();
    };
  }, [refetch]);
  return { refetch, problem };
}

/** The whole list, page by page; undefined when what is known is still the newest. */
async function fetchList(eventId: string, knownVersion: string | undefined): Promise<DeskList | undefined> {
  const known = knownVersion === undefined ? {} : { knownVersion };
  const first = await client.events.checkIn.list.query({ eventId, ...known });
  if (first.isUnchanged) return undefined;
  const rows = [...first.items];
  let page: CheckInPage = first;
  while (page.nextKey !== null) {
    page = await client.events.checkIn.list.query({ eventId, after: page.nextKey });
    if (page.version !== first.version) return fetchList(eventId, undefined);
    rows.push(...page.items);
  }
  const { version, event, days, sessions, now } = first;
  return { version, event, days, sessions, rows, clockAhead: Date.parse(now) - Date.now() };
}

/** Sends what waits, one go at a time, whenever there is something and the server answers. */
function useSending(
  eventId: string,
  { queue, change }: { queue: readonly DeskAction[]; change: Change },
): boolean {
  const [isSending, setSending] = useState(false);
  const isConnected = useStore(connection) === "ok";
  const isLocked = useRef(false);
  const waiting = useRef(queue);
  const send = useCallback(async (): Promise<void> => {
    const actions = waiting.current.slice(0, mostActions);
    if (actions.length === 0 || isLocked.current) return;
    isLocked.current = true;
    setSending(true);
    try {
      const answer = await client.events.checkIn.record.mutate({ eventId, actions });
      change((now) => settle(now, actions, answer));
    } catch {
      // No answer, or the server may not take any of it now: it is busy, or the event is cancelled. It is tried again.
    } finally {
      isLocked.current = false;
      setSending(false);
    }
  }, [eventId, change]);
  useEffect(() => {
    waiting.current = queue;
    if (queue.length === 0 || !isConnected) return;
    const first = setTimeout(() => void send());
    const again = setInterval(() => void send(), askEveryMilliseconds);
    return () => {
      clearTimeout(first);
      clearInterval(again);
    };
  }, [queue, isConnected, send]);
  return isSending;
}
