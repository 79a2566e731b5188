import type { ClusterDetail } from "@rammevaerk/contracts/clusters";
import type { CostKeyView } from "@rammevaerk/contracts/clusters-work";
import { Button, Details, EmptyState, LinkButton } from "@rammevaerk/ui";
import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { today } from "../../networks/subjects/today.ts";
import { api } from "../../platform/api/client.ts";
import { Loaded } from "../../platform/data/loaded.tsx";
import { useFormat } from "../../platform/format/use-format.ts";
import { useText } from "../../platform/language/use-text.ts";
import { type RawSearch, textIn } from "../../platform/routing/search.ts";
import { useAddress } from "../../platform/routing/use-address.ts";
import { ClusterFrame } from "../cluster-frame.tsx";
import { clusterHref } from "../cluster-tabs.ts";
import { findInForce } from "../find-in-force.ts";
import { useFormInPlace } from "../use-form-in-place.ts";
import { useParties } from "../use-parties.ts";
import { workText } from "../work/work-text.ts";
import { KeyForm } from "./key-form.tsx";
import { KeyTable } from "./key-table.tsx";
import { TryAmount } from "./try-amount.tsx";

function readKeySearch(raw: RawSearch): { handling?: string | undefined } {
  return { handling: textIn(raw, "handling") };
}

/** How costs are shared: of a cluster, or of one of its actions when the address names it. */
export function KeyPage(): ReactNode {
  const { id } = useParams({ from: "/klynger/$id/noegle" });
  const { key: text } = useText(workText);
  const [{ handling }] = useAddress(readKeySearch);
  return handling === undefined ? (
    <ClusterFrame clusterId={id} tab="key" lead={text.lead}>
      {(cluster) => <Keys cluster={cluster} actionId={undefined} />}
    </ClusterFrame>
  ) : (
    <ActionKeyPage clusterId={id} actionId={handling} />
  );
}

function ActionKeyPage({ clusterId, actionId }: { clusterId: string; actionId: string }) {
  const { key: text } = useText(workText);
  const action = useQuery(api.clusters.actions.get.queryOptions({ actionId }));
  return (
    <Loaded query={action}>
      {({ title }) => (
        <ClusterFrame
          clusterId={clusterId}
          tab="key"
          lead={text.actionLead}
          inner={{ title: text.actionTitle(title) }}
          renderActions={() => (
            <LinkButton href={`${clusterHref(clusterId, "actions")}/${actionId}`}>{text.back}</LinkButton>
          )}
        >
          {(cluster) => <Keys cluster={cluster} actionId={actionId} />}
        </ClusterFrame>
      )}
    </Loaded>
  );
}

function Keys({ cluster, actionId }: { cluster: ClusterDetail; actionId: string | undefined }) {
  const { key: text } = useText(workText);
  const { isOpen: isChanging, open, close, button, box } = useFormInPlace();
  const clusterId = cluster.id;
  const keys = useQuery(api.clusters.costKeys.list.queryOptions({ clusterId, actionId }));
  const ofCluster = useQuery(
    api.clusters.costKeys.list.queryOptions({ clusterId }, { enabled: actionId !== undefined }),
  );
  const parties = cluster.parties.map(({ id, organisation }) => ({ id, name: organisation.name }));
  return (
    <Loaded query={keys}>
      {({ items }) => (
        <>
          {isChanging ? (
            <div ref={box} tabIndex={-1} className="form-in-place">
              <KeyForm
                clusterId={clusterId}
                actionId={actionId}
                newest={items[0]}
                parties={parties}
                onClose={close}
              />
            </div>
          ) : (
            cluster.may.lead &&
            parties.length > 0 && (
              <Button ref={button} variant="primary" onClick={open}>
                {text.change}
              </Button>
            )
          )}
          {items.length === 0 && actionId !== undefined && <p>{text.usesCluster}</p>}
          <Shown
            clusterId={clusterId}
            own={items}
            others={actionId === undefined ? [] : (ofCluster.data?.items ?? [])}
          />
        </>
      )}
    </Loaded>
  );
}

/** The key in force with an amount to try, what comes later, and what was before. */
function Shown(props: {
  clusterId: string;
  own: readonly CostKeyView[];
  /** Of the cluster, where an action has none that is in force. */
  others: readonly CostKeyView[];
}) {
  const { clusterId, own, others } = props;
  const { key: text } = useText(workText);
  const format = useFormat();
  const { nameOf } = useParties(clusterId);
  const inForce = findInForce(own, today()) ?? findInForce(others, today());
  const later = own.filter(({ fromOn }) => fromOn > today());
  const earlier = own.filter((one) => one !== inForce && !later.includes(one));
  return (
    <>
      {inForce === undefined ? (
        <EmptyState heading={text.none}>{text.noneText}</EmptyState>
      ) : (
        <div className="halves">
          <section className="cluster-part">
            <h2 className="h3">{text.current}</h2>
            <KeyTable view={inForce} clusterId={clusterId} />
          </section>
          <TryAmount costKey={inForce.key} nameOf={nameOf} />
        </div>
      )}
      {later.map((one) => (
        <section key={one.id} className="cluster-part">
          <h2 className="h3">{text.later(format.date(one.fromOn))}</h2>
          <KeyTable view={one} clusterId={clusterId} />
        </section>
      ))}
      {earlier.length > 0 && (
        <Details summary={text.earlier}>
          {earlier.map((one) => (
            <KeyTable key={one.id} view={one} clusterId={clusterId} />
          ))}
        </Details>
      )}
    </>
  );
}
