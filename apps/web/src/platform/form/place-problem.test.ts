import type { WireError } from "@rammevaerk/contracts/errors";
import { beforeAll, expect, test } from "vitest";
import { loadErrorTexts } from "../errors/error-sentences.ts";
import { type Explain, placeProblem } from "./place-problem.ts";

beforeAll(loadErrorTexts);

function place(code: WireError["code"], explain?: Explain<{ note: string }>) {
  const error: WireError = { code, params: {}, requestId: "" };
  return placeProblem(
    { kind: "refused", error },
    { explain, fields: ["note"], language: "da", lostConnection: "Ingen forbindelse" },
  );
}

test("what a page says itself is not said by the form as well", () => {
  const isConflict: Explain<object> = (code) => (code === "changed-meanwhile" ? "said" : undefined);
  expect(place("changed-meanwhile", isConflict)).toEqual({ atFields: {}, others: [] });
  expect(place("not-found", isConflict).others).toHaveLength(1);
  expect(place("changed-meanwhile").others).toHaveLength(1);
});

test("a refusal stands at the field it belongs to, and above the form when the form has no such field", () => {
  const { atFields, others } = place("cpr-number-found", (_code, sentence) => ({ note: sentence }));
  expect(others).toEqual([]);
  expect(atFields).toEqual({ note: place("cpr-number-found").others[0] });
  const fields = { other: { code: "required" } } as const;
  const elsewhere = placeProblem(
    { kind: "refused", error: { code: "input-invalid", params: {}, requestId: "", fields } },
    { explain: undefined, fields: ["note"], language: "da", lostConnection: "" },
  );
  expect(elsewhere.atFields).toEqual({});
  expect(elsewhere.others).toHaveLength(1);
});

test("says that there was no answer", () => {
  const options = {
    explain: undefined,
    fields: [],
    language: "da",
    lostConnection: "Ingen forbindelse",
  } as const;
  expect(placeProblem({ kind: "lost-connection" }, options).others).toEqual(["Ingen forbindelse"]);
});
