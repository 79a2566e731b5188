import type { ClusterDetail } from "@rammevaerk/contracts/clusters";
import { Button, EmptyState, LinkButton, Select } from "@rammevaerk/ui";
import { useParams } from "@tanstack/react-router";
import { type ReactNode, useState } from "react";
import { api, client } from "../../platform/api/client.ts";
import { Loaded } from "../../platform/data/loaded.tsx";
import { More } from "../../platform/data/more.tsx";
import { usePages } from "../../platform/data/use-pages.ts";
import { shellText } from "../../platform/language/shell-text.ts";
import { useText } from "../../platform/language/use-text.ts";
import { choiceIn, type RawSearch } from "../../platform/routing/search.ts";
import { useAddress } from "../../platform/routing/use-address.ts";
import { ClusterFrame } from "../cluster-frame.tsx";
import { clusterHref } from "../cluster-tabs.ts";
import { workText } from "../work/work-text.ts";
import { ActionRow } from "./action-row.tsx";
import { AddAction } from "./add-action.tsx";

const shows = ["open", "mine", "overdue", "all"] as const;

function readActionsSearch(raw: RawSearch): { vis?: (typeof shows)[number] | undefined } {
  return { vis: choiceIn(raw, "vis", shows) };
}

/** What a cluster has promised itself: by who has it, and by whether its day has passed. */
export function ActionsPage(): ReactNode {
  const { id } = useParams({ from: "/klynger/$id/handlinger" });
  const { actions: text } = useText(workText);
  return (
    <ClusterFrame
      clusterId={id}
      tab="actions"
      lead={text.lead}
      renderActions={(cluster) => cluster.may.lead && <AddButton clusterId={id} />}
    >
      {(cluster) => <Actions cluster={cluster} />}
    </ClusterFrame>
  );
}

function AddButton({ clusterId }: { clusterId: string }) {
  const { actions: text } = useText(workText);
  const [isAdding, setAdding] = useState(false);
  return (
    <>
      <Button variant="primary" onClick={() => setAdding(true)}>
        {text.add}
      </Button>
      {isAdding && <AddAction clusterId={clusterId} decision={null} onClose={() => setAdding(false)} />}
    </>
  );
}

function Actions({ cluster }: { cluster: ClusterDetail }) {
  const { actions: text } = useText(workText);
  const { data: shell } = useText(shellText);
  const [search, change] = useAddress(readActionsSearch);
  const show = search.vis ?? "open";
  const clusterId = cluster.id;
  const actions = usePages({
    key: api.clusters.actions.list.queryKey({ clusterId, show }),
    fetch: (after, signal) => client.clusters.actions.list.query({ clusterId, show, after }, { signal }),
  });
  return (
    <>
      <div className="overview-choices">
        <Select
          label={text.show}
          value={show}
          onChange={(vis) => change({ vis: vis === "open" ? undefined : vis })}
          choices={shows.map((value) => ({ value, label: text.shows[value] }))}
        />
      </div>
      <Loaded query={actions}>
        {({ items, total }) => (
          <div aria-busy={actions.isOld}>
            <p className={items.length === 0 ? "sr-only" : "h3 results"} role="status">
              {shell.results(total ?? items.length)}
            </p>
            {items.length === 0 ? (
              <EmptyState
                heading={text.none}
                action={
                  show !== "all" && (
                    <LinkButton href={`${clusterHref(clusterId, "actions")}?vis=all`}>
                      {text.showAll}
                    </LinkButton>
                  )
                }
              >
                {text.noneText}
              </EmptyState>
            ) : (
              <ul className="rows">
                {items.map((action) => (
                  <ActionRow key={action.id} action={action} />
                ))}
              </ul>
            )}
            <More pages={actions} />
          </div>
        )}
      </Loaded>
    </>
  );
}
