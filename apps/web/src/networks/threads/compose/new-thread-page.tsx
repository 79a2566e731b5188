import type { ThreadSummary } from "@rammevaerk/contracts/threads";
import { EmptyState, LinkButton } from "@rammevaerk/ui";
import { useQuery } from "@tanstack/react-query";
import { useNavigate, useParams, useSearch } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { showToast } from "../../../platform/announce/toast.ts";
import { api } from "../../../platform/api/client.ts";
import { queryClient } from "../../../platform/api/query-client.ts";
import { Loaded } from "../../../platform/data/loaded.tsx";
import { useText } from "../../../platform/language/use-text.ts";
import { Page } from "../../../platform/layout/page.tsx";
import { Drafted } from "../drafts/drafted.tsx";
import { threadsText } from "../threads-text.ts";
import { ThreadForm } from "./thread-form.tsx";
import "../threads.scss";

/** Ask those who know: a new question in a network. */
export function AskPage(): ReactNode {
  const { id } = useParams({ from: "/netvaerk/$id/spoerg" });
  const { spoerg } = useSearch({ from: "/netvaerk/$id/spoerg" });
  return <NewThread networkId={id} kind="question" personId={spoerg} />;
}

/** A new post in a network that is no question. */
export function WritePage(): ReactNode {
  const { id } = useParams({ from: "/netvaerk/$id/skriv" });
  return <NewThread networkId={id} kind="post" />;
}

function NewThread(props: {
  networkId: string;
  kind: ThreadSummary["kind"];
  /** Somebody whom the asker has in mind. */
  personId?: string | undefined;
}) {
  const { networkId, kind, personId } = props;
  const { networks, write: text } = useText(threadsText);
  const navigate = useNavigate();
  const query = useQuery(api.networks.get.queryOptions({ networkId }));
  const place = `${kind}:${networkId}`;
  const onSent = (threadId: string, askedCount: number): void => {
    void queryClient.invalidateQueries({ queryKey: api.networks.pathKey() });
    showToast({
      kind: "success",
      text: kind === "question" ? text.questionSent(askedCount) : text.postSent,
    });
    void navigate({ to: "/netvaerk/$id/traad/$threadId", params: { id: networkId, threadId } });
  };
  return (
    <Loaded query={query}>
      {(network) => (
        <Page
          title={kind === "question" ? text.askTitle : text.postTitle}
          tabTitle={`${kind === "question" ? text.askTitle : text.postTitle}, ${network.name}`}
          lead={kind === "question" ? text.askLead(network.name) : text.postLead(network.name)}
          crumbs={[
            { label: networks, href: "/netvaerk" },
            { label: network.name, href: `/netvaerk/${networkId}` },
          ]}
        >
          {network.may.write ? (
            <Drafted place={place}>
              <ThreadForm network={network} kind={kind} place={place} personId={personId} onSent={onSent} />
            </Drafted>
          ) : (
            <EmptyState
              heading={text.notMember}
              action={
                <LinkButton href={`/netvaerk/${networkId}`} variant="primary">
                  {text.toNetwork}
                </LinkButton>
              }
            >
              {text.notMemberText}
            </EmptyState>
          )}
        </Page>
      )}
    </Loaded>
  );
}
