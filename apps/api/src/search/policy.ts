import { holdsRole, isAdministrator } from "@rammevaerk/domain/accounts";
import type { Policy } from "../platform/trpc.ts";

/** What is looked for and not found: those who can do something about it, in the library, a network or a cluster, or a region. */
export const maySeeMisses: Policy<true> = {
  name: "search.see-misses",
  may: ({ grants }) => {
    const library = { kind: "library", id: "all" } as const;
    const isEditor =
      holdsRole(grants, "method-author", library) || holdsRole(grants, "method-reviewer", library);
    const runsSomething = grants.some(({ role }) => role === "coordinator" || role === "secretariat");
    return isEditor || runsSomething || isAdministrator(grants) ? true : "forbidden";
  },
};
