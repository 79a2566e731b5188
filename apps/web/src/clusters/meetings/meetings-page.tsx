import { EmptyState, LinkButton } from "@rammevaerk/ui";
import { useParams } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { api, client } from "../../platform/api/client.ts";
import { Loaded } from "../../platform/data/loaded.tsx";
import { More } from "../../platform/data/more.tsx";
import { usePages } from "../../platform/data/use-pages.ts";
import { useText } from "../../platform/language/use-text.ts";
import { ClusterFrame } from "../cluster-frame.tsx";
import { clusterHref } from "../cluster-tabs.ts";
import { workText } from "../work/work-text.ts";
import { MeetingRow } from "./meeting-row.tsx";

/** The meetings of a cluster, those to come on top. */
export function MeetingsPage(): ReactNode {
  const { id } = useParams({ from: "/klynger/$id/moeder" });
  const { meetings: text } = useText(workText);
  return (
    <ClusterFrame
      clusterId={id}
      tab="meetings"
      lead={text.lead}
      renderActions={(cluster) =>
        cluster.may.lead && (
          <LinkButton href={`${clusterHref(id, "meetings")}/nyt`} variant="primary">
            {text.call}
          </LinkButton>
        )
      }
    >
      {() => <Meetings clusterId={id} />}
    </ClusterFrame>
  );
}

function Meetings({ clusterId }: { clusterId: string }) {
  const { meetings: text } = useText(workText);
  const meetings = usePages({
    key: api.clusters.meetings.list.queryKey({ clusterId }),
    fetch: (after, signal) => client.clusters.meetings.list.query({ clusterId, after }, { signal }),
  });
  return (
    <Loaded query={meetings}>
      {({ items }) =>
        items.length === 0 ? (
          <EmptyState heading={text.none}>{text.noneText}</EmptyState>
        ) : (
          <>
            <ul className="rows">
              {items.map((meeting) => (
                <MeetingRow key={meeting.id} meeting={meeting} clusterId={clusterId} />
              ))}
            </ul>
            <More pages={meetings} />
          </>
        )
      }
    </Loaded>
  );
}
