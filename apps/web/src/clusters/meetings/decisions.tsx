import type { DecisionView, MeetingDetail } from "@rammevaerk/contracts/clusters-work";
import { Button, Menu, moreVertIcon, plusIcon } from "@rammevaerk/ui";
import { useState } from "react";
import { showToast } from "../../platform/announce/toast.ts";
import { client } from "../../platform/api/client.ts";
import { useAction } from "../../platform/form/use-action.ts";
import { useFormat } from "../../platform/format/use-format.ts";
import { useText } from "../../platform/language/use-text.ts";
import { ActionRow } from "../actions/action-row.tsx";
import { AddAction } from "../actions/add-action.tsx";
import { refreshClusters } from "../queries.ts";
import { workText } from "../work/work-text.ts";
import { AddDecision, EditDecision } from "./decision-form.tsx";

/** What a meeting decided, each with the actions that follow; for those who lead, also where they write it down. */
export function Decisions({ meeting }: { meeting: MeetingDetail }) {
  const { meetings: text } = useText(workText);
  const { decisions, may } = meeting;
  const isApproved = meeting.minutesStatus === "approved";
  return (
    <section className="cluster-part">
      <h2>{text.decisionsHeading}</h2>
      {decisions.length === 0 && <p>{text.noDecisions}</p>}
      <ol className="rows">
        {decisions.map((decision) => (
          <DecisionRow
            key={decision.id}
            decision={decision}
            clusterId={meeting.clusterId}
            mayLead={may.lead}
            isFixed={isApproved}
          />
        ))}
      </ol>
      {may.lead && isApproved && <p className="muted">{text.fixed}</p>}
      {may.lead && !isApproved && <AddDecision meetingId={meeting.id} />}
    </section>
  );
}

function DecisionRow(props: {
  decision: DecisionView;
  clusterId: string;
  mayLead: boolean;
  /** The minutes are approved: what was decided stands. What follows from it can still be added. */
  isFixed: boolean;
}) {
  const { decision, clusterId, mayLead, isFixed } = props;
  const { meetings: text } = useText(workText);
  const format = useFormat();
  const [isAdding, setAdding] = useState(false);
  return (
    <li id={decision.id} className="decision">
      <div className="party__head">
        <div>
          <p className="decision__body">{decision.body}</p>
          <p className="muted small">{text.decisionOn(format.date(decision.decidedOn))}</p>
        </div>
        {mayLead && !isFixed && <DecisionTools decision={decision} />}
      </div>
      {decision.actions.length > 0 && (
        <>
          <h3 className="h4">{text.followUp}</h3>
          <ul className="follow-up">
            {decision.actions.map((action) => (
              <ActionRow key={action.id} action={action} />
            ))}
          </ul>
        </>
      )}
      {mayLead && (
        <Button icon={plusIcon} variant="plain" onClick={() => setAdding(true)}>
          {text.addAction}
        </Button>
      )}
      {isAdding && <AddAction clusterId={clusterId} decision={decision} onClose={() => setAdding(false)} />}
    </li>
  );
}

function DecisionTools({ decision }: { decision: DecisionView }) {
  const { meetings: text } = useText(workText);
  const [isEditing, setEditing] = useState(false);
  const remove = useAction(
    () => client.clusters.meetings.removeDecision.mutate({ decisionId: decision.id }),
    async () => {
      await refreshClusters();
      showToast({ kind: "success", text: text.decisionRemoved });
    },
  );
  return (
    <>
      <Menu label={text.decisionTools(decision.body)} icon={moreVertIcon} isIconOnly>
        <li>
          <button type="button" onClick={() => setEditing(true)}>
            {text.editDecision}
          </button>
        </li>
        {decision.actions.length === 0 && (
          <li>
            <button type="button" onClick={() => remove.start()}>
              {text.removeDecision}
            </button>
          </li>
        )}
      </Menu>
      {isEditing && <EditDecision decision={decision} onClose={() => setEditing(false)} />}
    </>
  );
}
