import { describe, expect, test } from "vitest";
import { admissions, calculateEntryStep, type EntryStep, type Standing } from "./admission.ts";

const standings: readonly Standing[] = ["none", "requested", "invited", "member", "coordinator"];

/** The whole rule as a table: one row for each way in, one column for each standing. */
const table: Record<(typeof admissions)[number], readonly EntryStep[]> = {
  open: ["join", "join", "answer-invitation", "none", "none"],
  "on-request": ["request", "wait", "answer-invitation", "none", "none"],
  invitation: ["none", "wait", "answer-invitation", "none", "none"],
};

describe.each(admissions)("a network that is %s", (admission) => {
  test.each(standings.map((standing, column) => [standing, table[admission][column]] as const))(
    "gives somebody who is %s the step %s",
    (standing, step) => {
      expect(calculateEntryStep(admission, standing)).toBe(step);
    },
  );
});
