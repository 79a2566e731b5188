import type { ReportView } from "@rammevaerk/contracts/threads";
import { Badge, Button, EmptyState, LinkButton, Menu } from "@rammevaerk/ui";
import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { type ReactNode, useState } from "react";
import { api, client } from "../../../platform/api/client.ts";
import { Loaded } from "../../../platform/data/loaded.tsx";
import { More } from "../../../platform/data/more.tsx";
import { usePages } from "../../../platform/data/use-pages.ts";
import { TimeAgo } from "../../../platform/format/time-ago.tsx";
import { useText } from "../../../platform/language/use-text.ts";
import { NotFoundPage } from "../../../platform/layout/not-found-page.tsx";
import { NetworkFrame } from "../../network-frame.tsx";
import { ModerateDialog } from "../thread/judge-dialogs.tsx";
import { type Moderation, moderationsOf } from "../thread/moderations-of.ts";
import { anchorOf } from "../thread/use-anchor.ts";
import { useChange } from "../thread/use-change.ts";
import { threadsText } from "../threads-text.ts";
import "../threads.scss";

/** What members have asked the moderators of a network to look at. */
export function ReportsPage(): ReactNode {
  const { id: networkId } = useParams({ from: "/netvaerk/$id/rapporter" });
  const { reports: text } = useText(threadsText);
  const network = useQuery(api.networks.get.queryOptions({ networkId }));
  const pages = usePages({
    key: api.networks.threads.listReports.queryKey({ networkId }),
    fetch: (after, signal) => client.networks.threads.listReports.query({ networkId, after }, { signal }),
    isEnabled: network.data?.may.moderate === true,
  });
  return (
    <Loaded query={network}>
      {(found) =>
        found.may.moderate ? (
          <NetworkFrame network={found} tab="reports">
            <h2>{text.title}</h2>
            <p>{text.lead(found.name)}</p>
            <Loaded query={pages}>
              {({ items }) =>
                items.length === 0 ? (
                  <EmptyState
                    heading={text.empty}
                    action={<LinkButton href={`/netvaerk/${networkId}`}>{text.toNetwork}</LinkButton>}
                  >
                    {text.emptyText}
                  </EmptyState>
                ) : (
                  <ul className="rows">
                    {items.map((report) => (
                      <li key={report.id}>
                        <ReportRow report={report} networkId={networkId} />
                      </li>
                    ))}
                  </ul>
                )
              }
            </Loaded>
            <More pages={pages} />
          </NetworkFrame>
        ) : (
          <NotFoundPage />
        )
      }
    </Loaded>
  );
}

function ReportRow({ report, networkId }: { report: ReportView; networkId: string }) {
  const { reports: text, post: postText, formerMember } = useText(threadsText);
  const { isBusy, run } = useChange();
  const [action, setAction] = useState<Moderation>();
  const { id, postId, postState, author } = report;
  const address = `/netvaerk/${networkId}/traad/${report.threadId}#${anchorOf(postId)}`;
  const close = (): void => {
    run({
      call: () => client.networks.threads.closeReport.mutate({ reportId: id }),
      done: text.closedNow,
    });
  };
  const actions = moderationsOf(postState);
  return (
    <article className="thread-row">
      <p className="cluster thread-row__marks">
        <Badge kind={report.status === "open" ? "warning" : "neutral"}>{text[report.status]}</Badge>
        <span className="small">{text.postState[postState]}</span>
      </p>
      <h3 className="thread-row__title">
        <a href={address}>{report.threadTitle}</a>
      </h3>
      <p>{report.postExcerpt}</p>
      <p>
        <strong>{text.reason}:</strong> {report.reason}
      </p>
      <p className="muted small thread-row__facts">
        {text.by(author?.name ?? formerMember)} · {text.reportedAt} <TimeAgo iso={report.reportedAt} />
      </p>
      {report.status === "open" && (
        <div className="cluster thread-row__actions">
          {actions.length > 0 && (
            <Menu label={text.tools}>
              {actions.map((one) => (
                <li key={one}>
                  <button type="button" onClick={() => setAction(one)}>
                    {postText[one]}
                  </button>
                </li>
              ))}
            </Menu>
          )}
          <Button isBusy={isBusy} onClick={close}>
            {text.close}
          </Button>
        </div>
      )}
      {action !== undefined && (
        <ModerateDialog postId={postId} action={action} onClose={() => setAction(undefined)} />
      )}
    </article>
  );
}
