import { expect, test } from "vitest";
import { createRequestId } from "./request-id.ts";

test("a random UUID of version 4, new each time", () => {
  const ids = Array.from({ length: 200 }, createRequestId);
  for (const id of ids)
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/u);
  expect(new Set(ids).size).toBe(ids.length);
});
