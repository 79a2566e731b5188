import { beforeEach, expect, test, vi } from "vitest";
import { findDraft, removeDraft, removeDraftsOf, saveDraft } from "./draft-store.ts";

const now = new Date("2026-11-22T10:00:00.000Z");
const draft = { savedAt: "2026-11-20T10:00:00.000Z", values: { body: "Et halvt svar" } };

/** As the browser's: the stored names are its own keys, and it can be full. */
class Storage {
  static full = false;
  [key: string]: unknown;
  getItem(key: string): string | null {
    return (this[key] as string | undefined) ?? null;
  }
  setItem(key: string, value: string): void {
    if (Storage.full) throw new DOMException("full", "QuotaExceededError");
    this[key] = value;
  }
  removeItem(key: string): void {
    delete this[key];
  }
}

beforeEach(() => {
  Storage.full = false;
  vi.stubGlobal("localStorage", new Storage());
  return () => vi.unstubAllGlobals();
});

test("what was typed is found again, by the same person in the same form", () => {
  expect(saveDraft("p1", "reply:t1", draft)).toBe(true);
  expect(findDraft("p1", "reply:t1", now)).toEqual(draft);
  expect(findDraft("p1", "reply:t2", now)).toBeUndefined();
  expect(findDraft("p2", "reply:t1", now)).toBeUndefined();
});

test("a sent draft is gone", () => {
  saveDraft("p1", "reply:t1", draft);
  removeDraft("p1", "reply:t1");
  expect(findDraft("p1", "reply:t1", now)).toBeUndefined();
});

test("signing out takes all of one's own drafts and nobody else's", () => {
  saveDraft("p1", "reply:t1", draft);
  saveDraft("p1", "question", draft);
  saveDraft("p10", "question", draft);
  saveDraft("visitor", "sign-up", draft);
  removeDraftsOf("p1");
  expect(Object.keys(localStorage)).toEqual([
    "rammevaerk:draft:p10:question",
    "rammevaerk:draft:visitor:sign-up",
  ]);
});

test("after 30 days a draft is forgotten", () => {
  saveDraft("p1", "question", { ...draft, savedAt: "2026-10-23T10:00:00.000Z" });
  expect(findDraft("p1", "question", now)).toBeDefined();
  saveDraft("p1", "question", { ...draft, savedAt: "2026-10-23T09:59:59.000Z" });
  expect(findDraft("p1", "question", now)).toBeUndefined();
  expect(Object.keys(localStorage)).toEqual([]);
});

test("a full, spoilt or closed storage loses the draft, not the page", () => {
  Storage.full = true;
  expect(saveDraft("p1", "question", draft)).toBe(false);
  Storage.full = false;
  localStorage.setItem("rammevaerk:draft:p1:question", "{spoilt");
  expect(findDraft("p1", "question", now)).toBeUndefined();
  vi.stubGlobal("localStorage", undefined);
  expect(saveDraft("p1", "question", draft)).toBe(false);
  expect(findDraft("p1", "question", now)).toBeUndefined();
  expect(() => removeDraftsOf("p1")).not.toThrow();
});
