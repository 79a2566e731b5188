import type { ActionDetail } from "@rammevaerk/contracts/clusters-work";
import { Button, DataList } from "@rammevaerk/ui";
import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { type ReactNode, useState } from "react";
import { api } from "../../platform/api/client.ts";
import { Loaded } from "../../platform/data/loaded.tsx";
import { useFormat } from "../../platform/format/use-format.ts";
import { useText } from "../../platform/language/use-text.ts";
import { ClusterFrame } from "../cluster-frame.tsx";
import { clusterHref } from "../cluster-tabs.ts";
import { workText } from "../work/work-text.ts";
import { ActionBadges } from "./action-row.tsx";
import { EditAction } from "./edit-action.tsx";
import { SetStatus } from "./set-status.tsx";

/** One action: who has it, until when, what it follows from, and how it went. */
export function ActionPage(): ReactNode {
  const { id, actionId } = useParams({ from: "/klynger/$id/handlinger/$actionId" });
  const action = useQuery(api.clusters.actions.get.queryOptions({ actionId }));
  return (
    <Loaded query={action}>
      {(found) => (
        <ClusterFrame
          clusterId={id}
          tab="actions"
          inner={{ title: found.title }}
          renderActions={() => <Changes action={found} />}
        >
          {() => <Action action={found} />}
        </ClusterFrame>
      )}
    </Loaded>
  );
}

function Changes({ action }: { action: ActionDetail }) {
  const { actions: text } = useText(workText);
  const [open, setOpen] = useState<"status" | "edit">();
  const onClose = () => setOpen(undefined);
  return (
    <>
      {action.may.setStatus && (
        <Button variant="primary" onClick={() => setOpen("status")}>
          {text.setStatus}
        </Button>
      )}
      {action.may.lead && <Button onClick={() => setOpen("edit")}>{text.edit}</Button>}
      {open === "status" && <SetStatus action={action} onClose={onClose} />}
      {open === "edit" && <EditAction action={action} onClose={onClose} />}
    </>
  );
}

/** Whether the action has a cost key of its own, and the way to it. */
function KeyOfAction({ action: { id: actionId, clusterId } }: { action: ActionDetail }) {
  const { actions: text } = useText(workText);
  const keys = useQuery(api.clusters.costKeys.list.queryOptions({ clusterId, actionId }));
  const hasOwn = keys.data !== undefined && keys.data.items.length > 0;
  return (
    <>
      {keys.data !== undefined && <>{hasOwn ? text.hasOwnKey : text.usesClusterKey} </>}
      <a href={`${clusterHref(clusterId, "key")}?handling=${actionId}`}>{text.toKey}</a>
    </>
  );
}

function Action({ action }: { action: ActionDetail }) {
  const { actions: text } = useText(workText);
  const format = useFormat();
  const { owner, decision, clusterId } = action;
  return (
    <div className="with-side with-side--end">
      <section>
        <DataList
          facts={[
            { term: text.status, value: <ActionBadges action={action} /> },
            { term: text.dueOn, value: format.date(action.dueOn) },
            {
              term: text.owner,
              value: (
                <>
                  {owner.party.organisation.name}
                  {": "}
                  {owner.person === null ? (
                    text.nobody
                  ) : (
                    <a href={`/personer/${owner.person.id}`}>{owner.person.name}</a>
                  )}
                </>
              ),
            },
            { term: text.doneWhen, value: action.doneWhen },
            ...(decision === null
              ? []
              : [
                  {
                    term: text.decision,
                    value: (
                      <a href={`${clusterHref(clusterId, "meetings")}/${decision.meetingId}#${decision.id}`}>
                        {decision.body}
                      </a>
                    ),
                  },
                ]),
            { term: text.key, value: <KeyOfAction action={action} /> },
            { term: text.created, value: format.date(action.createdAt) },
          ]}
        />
      </section>
      <section>
        <h2 className="h3">{text.history}</h2>
        <ul className="plain">
          {action.history.map(({ status, comment, at, by }) => (
            <li key={at}>
              <strong>{text.statuses[status]}</strong>
              <span className="muted small">
                {by === null ? format.dateTime(at) : text.by(by, format.dateTime(at))}
              </span>
              {comment !== "" && <p className="words">{comment}</p>}
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}
