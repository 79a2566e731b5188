import type { ActionSummary } from "@rammevaerk/contracts/clusters-work";
import { Badge } from "@rammevaerk/ui";
import { useFormat } from "../../platform/format/use-format.ts";
import { useText } from "../../platform/language/use-text.ts";
import { clusterHref } from "../cluster-tabs.ts";
import { workText } from "../work/work-text.ts";

const kinds = { open: "info", "under-way": "info", done: "success", dropped: "neutral" } as const;

/** The address of an action. */
function actionHref({ clusterId, id }: Pick<ActionSummary, "clusterId" | "id">): string {
  return `${clusterHref(clusterId, "actions")}/${id}`;
}

/** How far an action is, and that its day has passed. */
export function ActionBadges({ action }: { action: Pick<ActionSummary, "status" | "isOverdue"> }) {
  const { actions: text } = useText(workText);
  return (
    <span className="badges">
      <Badge kind={kinds[action.status]}>{text.statuses[action.status]}</Badge>
      {action.isOverdue && <Badge kind="error">{text.overdue}</Badge>}
    </span>
  );
}

/** One action in a list: what, who, until when, and what shows that it is done. */
export function ActionRow({ action }: { action: ActionSummary }) {
  const { actions: text } = useText(workText);
  const format = useFormat();
  const { party, person } = action.owner;
  return (
    <li className="action">
      <p>
        <a href={actionHref(action)}>
          <strong>{action.title}</strong>
        </a>{" "}
        <ActionBadges action={action} />
      </p>
      <p className="muted small">
        {[
          text.due(format.date(action.dueOn)),
          [party.organisation.name, person?.name].filter(Boolean).join(", "),
        ].join(" · ")}
      </p>
      <p className="small">
        {text.doneWhen}: {action.doneWhen}
      </p>
    </li>
  );
}
