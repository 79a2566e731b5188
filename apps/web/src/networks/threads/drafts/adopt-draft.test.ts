import { beforeEach, expect, test, vi } from "vitest";
import { findDraft, saveDraft } from "../../../platform/drafts/draft-store.ts";
import { adoptDraft } from "./adopt-draft.ts";

const place = "reply:t1";
const draftOf = (savedAt: string) => ({ savedAt, values: { body: `skrevet ${savedAt}` } });
const monday = draftOf("2026-11-16T10:00:00.000Z");
const tuesday = draftOf("2026-11-17T10:00:00.000Z");

beforeEach(() => {
  vi.useFakeTimers({ now: new Date("2026-11-18T10:00:00.000Z") });
  const stored = new Map<string, string>();
  vi.stubGlobal("localStorage", {
    getItem: (key: string) => stored.get(key) ?? null,
    setItem: (key: string, value: string) => stored.set(key, value),
    removeItem: (key: string) => stored.delete(key),
  });
  return () => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  };
});

test.each([
  ["this device has none", undefined, tuesday],
  ["it is newer than the one here", monday, tuesday],
  ["the one here is newer, which stays", tuesday, monday],
])("a draft from the server, when %s", (_, here, fromServer) => {
  if (here !== undefined) saveDraft("p1", place, here);
  adoptDraft("p1", place, fromServer);
  expect(findDraft("p1", place, new Date())).toEqual(tuesday);
});
