import type { WireError } from "@rammevaerk/contracts/errors";

/** What went wrong with a call, as far as the page must know. */
export type Problem =
  | { readonly kind: "refused"; readonly error: WireError }
  | { readonly kind: "lost-connection" };

/** Reads any thrown thing. What is neither a refusal of the server nor a lost connection is unexpected. */
export function readProblem(error: unknown): Problem {
  const app = findWireError(error);
  if (app !== undefined) return { kind: "refused", error: app };
  if (isLostConnection(error)) return { kind: "lost-connection" };
  return { kind: "refused", error: { code: "unexpected", params: {}, requestId: "" } };
}

/** The refusal's code, or undefined when there was no answer at all. */
export function codeOf(error: unknown): WireError["code"] | undefined {
  return findWireError(error)?.code;
}

function findWireError(error: unknown): WireError | undefined {
  if (typeof error !== "object" || error === null || !("data" in error)) return undefined;
  const { data } = error;
  if (typeof data !== "object" || data === null || !("app" in data)) return undefined;
  return data.app as WireError;
}

/** `fetch` throws a TypeError when no answer came; tRPC wraps it as the cause. */
function isLostConnection(error: unknown): boolean {
  return error instanceof TypeError || (error instanceof Error && error.cause instanceof TypeError);
}
