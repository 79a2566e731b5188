import type { AuditEntry } from "@rammevaerk/contracts/operations";
import type { Messages } from "../messages.da.ts";

/** What tells two outcomes of one action apart. */
const outcomeKeys = ["status", "accept", "isCoordinator", "kind"] as const;

/**
 * What somebody did, in words that follow the name: "blev medlem".
 *
 * @example describeAction({ action: "networks.update", change: { fields: ["name", "goals"] } }, text) // "ændrede navn og mål"
 */
export function describeAction(
  { action, change }: Pick<AuditEntry, "action" | "change">,
  text: Messages["history"],
  joinList: (words: readonly string[]) => string,
): string {
  if (action === "networks.update") {
    const names: Readonly<Record<string, string>> = text.fields;
    const fields = Array.isArray(change["fields"]) ? change["fields"] : [];
    return text.updated(joinList(fields.map((field) => names[String(field)] ?? String(field))));
  }
  const outcomes = outcomeKeys.map((key) => `${action} ${String(change[key])}`);
  const found = [...outcomes, action].find((key) => key in text.actions);
  return (found && text.actions[found]) ?? text.unknown(action);
}
