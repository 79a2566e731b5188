import type { MeetingDetail } from "@rammevaerk/contracts/clusters-work";
import { Button, LinkButton } from "@rammevaerk/ui";
import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { Html } from "../../networks/threads/editor/html.tsx";
import { showToast } from "../../platform/announce/toast.ts";
import { api, client } from "../../platform/api/client.ts";
import { Loaded } from "../../platform/data/loaded.tsx";
import { codeOf } from "../../platform/errors/read-problem.ts";
import { useAction } from "../../platform/form/use-action.ts";
import { useFormat } from "../../platform/format/use-format.ts";
import { useText } from "../../platform/language/use-text.ts";
import { ClusterFrame } from "../cluster-frame.tsx";
import { refreshClusters } from "../queries.ts";
import { useFormInPlace } from "../use-form-in-place.ts";
import { workText } from "../work/work-text.ts";
import { Decisions } from "./decisions.tsx";
import { MeetingBadges, useMeetingFacts } from "./meeting-row.tsx";
import { MinutesForm } from "./minutes-form.tsx";

/** One meeting: agenda, minutes, what was decided and what follows. Who comes is the event's matter. */
export function MeetingPage(): ReactNode {
  const { id, meetingId } = useParams({ from: "/klynger/$id/moeder/$meetingId" });
  const { meetings: text } = useText(workText);
  const meeting = useQuery(api.clusters.meetings.get.queryOptions({ meetingId }));
  return (
    <Loaded query={meeting}>
      {(found) => (
        <ClusterFrame
          clusterId={id}
          tab="meetings"
          inner={{ title: found.title }}
          renderActions={() => (
            <LinkButton href={`/arrangementer/${found.eventId}`}>{text.toEvent}</LinkButton>
          )}
        >
          {() => <Meeting meeting={found} />}
        </ClusterFrame>
      )}
    </Loaded>
  );
}

function Meeting({ meeting }: { meeting: MeetingDetail }) {
  const { meetings: text } = useText(workText);
  const factsOf = useMeetingFacts();
  const { isOpen: isEditing, open, close, button, box } = useFormInPlace();
  const isApproved = meeting.minutesStatus === "approved";
  return (
    <>
      <p className="facts facts--inner muted">
        <MeetingBadges meeting={meeting} /> {factsOf(meeting).join(" · ")}
      </p>
      {isEditing ? (
        <div ref={box} tabIndex={-1} className="form-in-place">
          <MinutesForm meeting={meeting} onClose={close} />
        </div>
      ) : (
        <>
          <Written heading={text.agenda} html={meeting.agendaHtml} empty={text.noAgenda} />
          <Written heading={text.minutes} html={meeting.minutesHtml} empty={text.noMinutesYet}>
            <Approval meeting={meeting} />
          </Written>
          {meeting.may.lead && (
            <div className="cluster">
              {!isApproved && (
                <Button ref={button} onClick={open}>
                  {text.edit}
                </Button>
              )}
              {meeting.hasMinutes && <ApproveButton meeting={meeting} />}
            </div>
          )}
        </>
      )}
      <Decisions meeting={meeting} />
    </>
  );
}

function Written(props: { heading: string; html: string; empty: string; children?: ReactNode }) {
  return (
    <section className="cluster-part">
      <h2>{props.heading}</h2>
      {props.html === "" ? (
        <p className="muted">{props.empty}</p>
      ) : (
        <Html className="prose" html={props.html} />
      )}
      {props.children}
    </section>
  );
}

function Approval({ meeting }: { meeting: MeetingDetail }) {
  const { meetings: text } = useText(workText);
  const format = useFormat();
  if (meeting.minutesApprovedAt === null) return null;
  return <p className="muted small">{text.approvedOn(format.date(meeting.minutesApprovedAt))}</p>;
}

function ApproveButton({ meeting }: { meeting: MeetingDetail }) {
  const { meetings: text } = useText(workText);
  const isApproved = meeting.minutesStatus === "approved";
  const approve = useAction(
    async () => {
      const { id: meetingId, version } = meeting;
      try {
        await client.clusters.meetings.approve.mutate({ meetingId, version, isApproved: !isApproved });
      } catch (error) {
        // What somebody else wrote meanwhile is to be read before it is approved.
        if (codeOf(error) === "changed-meanwhile") await refreshClusters();
        throw error;
      }
    },
    async () => {
      await refreshClusters();
      showToast({ kind: "success", text: isApproved ? text.reopened : text.approved });
    },
  );
  return (
    <Button isBusy={approve.isBusy} onClick={() => approve.start()}>
      {isApproved ? text.reopen : text.approve}
    </Button>
  );
}
