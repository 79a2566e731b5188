import type { ErrorCode } from "@rammevaerk/contracts/errors";
import { useState } from "react";
import { codeOf } from "../../platform/errors/read-problem.ts";

/** Values of a form that know which version of the thing they began from. */
export interface Versioned {
  version: number;
}

/** Somebody else saved the thing while it was edited here. */
export interface Conflict<Values> {
  /** What the writer began from. */
  readonly before: Values;
  /** What is stored now. */
  readonly now: Values;
}

/**
 * Keeps what was stored when a form was opened, and what somebody else has stored since, once a save was refused for
 * it. Sending goes through `guard`.
 */
export function useConflict<Values extends Versioned>(stored: Values, fetchNow: () => Promise<Values>) {
  const [start] = useState(stored);
  const [conflict, setConflict] = useState<Conflict<Values>>();
  return {
    /** What the form is empty at: the newest that the writer has been shown. */
    initial: conflict?.now ?? start,
    conflict,
    /** The notice says it, so the summary of errors need not. */
    explain: (code: ErrorCode): "said" | undefined => (code === "changed-meanwhile" ? "said" : undefined),
    guard: async <Result>(values: Values, send: () => Promise<Result>): Promise<Result> => {
      try {
        return await send();
      } catch (error) {
        if (codeOf(error) === "changed-meanwhile") {
          // A draft from an earlier day was filled from a version that nobody here has seen.
          setConflict({ before: values.version === start.version ? start : values, now: await fetchNow() });
        }
        throw error;
      }
    },
  };
}
