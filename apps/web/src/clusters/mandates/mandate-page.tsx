import type { ClusterDetail, MandateView } from "@rammevaerk/contracts/clusters";
import { Button, Details, EmptyState } from "@rammevaerk/ui";
import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { today } from "../../networks/subjects/today.ts";
import { api } from "../../platform/api/client.ts";
import { Loaded } from "../../platform/data/loaded.tsx";
import { useFormat } from "../../platform/format/use-format.ts";
import { useText } from "../../platform/language/use-text.ts";
import { ClusterFrame } from "../cluster-frame.tsx";
import { clustersText } from "../clusters-text.ts";
import { useFormInPlace } from "../use-form-in-place.ts";
import { findInForce } from "../find-in-force.ts";
import { MandateCard } from "./mandate-card.tsx";
import { MandateForm } from "./mandate-form.tsx";

/** What the parties have agreed, in versions, each with the councils' decisions. */
export function MandatePage(): ReactNode {
  const { id } = useParams({ from: "/klynger/$id/mandat" });
  const { mandates: text } = useText(clustersText);
  return (
    <ClusterFrame clusterId={id} tab="mandate" lead={text.lead}>
      {(cluster) => <Mandates cluster={cluster} />}
    </ClusterFrame>
  );
}

function Mandates({ cluster }: { cluster: ClusterDetail }) {
  const { mandates: text } = useText(clustersText);
  const { isOpen: isWriting, open, close, button, box } = useFormInPlace();
  const mandates = useQuery(api.clusters.mandates.list.queryOptions({ clusterId: cluster.id }));
  return (
    <Loaded query={mandates}>
      {({ items }) => (
        <>
          {isWriting ? (
            <div ref={box} tabIndex={-1} className="form-in-place">
              <MandateForm clusterId={cluster.id} newest={items[0]} onClose={close} />
            </div>
          ) : (
            cluster.may.lead && (
              <Button ref={button} variant="primary" onClick={open}>
                {items.length === 0 ? text.first : text.write}
              </Button>
            )
          )}
          {items.length === 0 && !isWriting && <EmptyState heading={text.none}>{text.noneText}</EmptyState>}
          <Versions cluster={cluster} mandates={items} />
        </>
      )}
    </Loaded>
  );
}

function Versions({ cluster, mandates }: { cluster: ClusterDetail; mandates: readonly MandateView[] }) {
  const { mandates: text } = useText(clustersText);
  const format = useFormat();
  const inForce = findInForce(mandates, today());
  const later = mandates.filter(({ fromOn }) => fromOn > today());
  const earlier = mandates.filter((one) => one !== inForce && !later.includes(one));
  return (
    <>
      {later.map((mandate) => (
        <MandateCard
          key={mandate.id}
          cluster={cluster}
          mandate={mandate}
          state={{ word: text.later(format.date(mandate.fromOn)), kind: "info" }}
        />
      ))}
      {inForce !== undefined && (
        <MandateCard cluster={cluster} mandate={inForce} state={{ word: text.inForce, kind: "success" }} />
      )}
      {earlier.length > 0 && (
        <Details summary={text.olderVersions}>
          {earlier.map((mandate) => (
            <MandateCard
              key={mandate.id}
              cluster={cluster}
              mandate={mandate}
              state={{ word: text.earlier, kind: "neutral" }}
            />
          ))}
        </Details>
      )}
    </>
  );
}
