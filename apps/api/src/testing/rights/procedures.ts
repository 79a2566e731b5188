import type { ProcedureMeta } from "../../platform/trpc.ts";
import { appRouter } from "../../router.ts";
import type { Caller } from "../test-app.ts";

/** What the installed procedures say of themselves. */
export const procedures = Object.entries(
  appRouter._def.procedures as unknown as Record<string, { _def: { meta?: ProcedureMeta } }>,
).map(([path, { _def }]) => ({ path, policy: _def.meta?.policy }));

/** Calls a procedure by its path, such as "networks.threads.get". */
export function callProcedure(caller: Caller, path: string, input: unknown): Promise<unknown> {
  const call = path
    .split(".")
    .reduce<unknown>((place, name) => (place as Record<string, unknown>)[name], caller) as (
    given: unknown,
  ) => Promise<unknown>;
  return call(input);
}
