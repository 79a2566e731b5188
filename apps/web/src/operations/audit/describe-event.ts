import type { AuditEntry } from "@rammevaerk/contracts/operations";
import type { Messages as RoleMessages } from "../../accounts/grants/messages.da.ts";
import { describeAction } from "../../networks/history/describe-action.ts";
import type { Messages as NetworkMessages } from "../../networks/messages.da.ts";
import type { Messages } from "../messages.da.ts";

interface Words {
  readonly audit: Messages["audit"];
  /** What happens in networks has its words there. */
  readonly history: NetworkMessages["history"];
  readonly roles: RoleMessages["roles"];
  readonly joinList: (words: readonly string[]) => string;
}

/** What tells two outcomes of one action apart. */
const outcomeKeys = ["status", "accept", "requiresTwoFactor", "isGivenUp"] as const;

/**
 * What somebody did, in words that follow the name: "gav en rolle: Økonom".
 *
 * @example describeEvent({ action: "accounts.answer-affiliation", change: { accept: true } }, words)
 */
export function describeEvent(
  entry: Pick<AuditEntry, "action" | "change"> & { subjectKind?: string; subjectId?: string },
  { audit, history, roles, joinList }: Words,
): string {
  const { action, change } = entry;
  const keys = [...outcomeKeys.map((key) => `${action} ${String(change[key])}`), action];
  const sentence = keys.map((key) => audit.actions[key]).find((one) => one !== undefined);
  if (sentence === undefined) return describeAction({ action, change }, history, joinList);
  const names: Readonly<Record<string, string>> = roles;
  const role = names[String(entry.subjectKind === "role" ? entry.subjectId : change["role"])];
  return role === undefined ? sentence : audit.withRole(sentence, role);
}

const actionsOfVisitors: ReadonlySet<string> = new Set([
  "accounts.sign-up",
  "accounts.confirm-email",
  "accounts.accept-invitation",
  "accounts.create-first-administrator",
  "accounts.request-password-reset",
  "accounts.reset-password",
]);

/** What is done by somebody who is not signed in yet; without an actor, everything else was done by the system. */
export function isByVisitor(action: string): boolean {
  return actionsOfVisitors.has(action);
}
