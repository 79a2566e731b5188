import type { Me } from "@rammevaerk/contracts/accounts";

const roles = new Set(["method-author", "method-reviewer", "coordinator", "secretariat", "administrator"]);

/** Whether the reader gets a way to what is looked for and not found. The server decides who sees it. */
export function mayProbablySeeMisses(session: Me | undefined): boolean {
  return session?.grants.some(({ role }) => roles.has(role)) === true;
}
