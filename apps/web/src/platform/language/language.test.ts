import { expect, test, vi } from "vitest";
import { dictionary, loadDictionariesInUse } from "./dictionary.ts";
import { languageInCookie } from "./language.ts";

test.each([
  ["", "da"],
  ["language=en", "en"],
  ["sid=abc; language=en; other=1", "en"],
  ["language=da", "da"],
  ["mylanguage=en", "da"],
  ["language=english", "da"],
])("the cookie %j gives %s", (cookie, expected) => {
  expect(languageInCookie(cookie)).toBe(expected);
});

test("a dictionary fetches a language once, and only the one that is asked for", async () => {
  const da = vi
    .fn<() => Promise<{ messages: { hello: string } }>>()
    .mockResolvedValue({ messages: { hello: "hej" } });
  const en = vi
    .fn<() => Promise<{ messages: { hello: string } }>>()
    .mockResolvedValue({ messages: { hello: "hi" } });
  const text = dictionary(da, en);
  const [first, second] = [text.load("da"), text.load("da")];
  expect(second).toBe(first);
  expect(first).not.toHaveProperty("status");
  expect(await first).toEqual({ hello: "hej" });
  expect(first).toMatchObject({ status: "fulfilled", value: { hello: "hej" } });
  expect(da).toHaveBeenCalledTimes(1);
  expect(en).not.toHaveBeenCalled();
  await loadDictionariesInUse("en");
  expect(text.load("en")).toMatchObject({ status: "fulfilled", value: { hello: "hi" } });
  expect(en).toHaveBeenCalledTimes(1);
});

test("a language that could not be fetched is asked for again", async () => {
  const da = vi
    .fn<() => Promise<{ messages: string }>>()
    .mockRejectedValueOnce(new TypeError("no connection"))
    .mockResolvedValueOnce({ messages: "hej" });
  const text = dictionary(da, () => Promise.resolve({ messages: "hi" }));
  await expect(text.load("da")).rejects.toThrow("no connection");
  await expect(text.load("da")).resolves.toBe("hej");
});
