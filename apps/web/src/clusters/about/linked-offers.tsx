import type { ClusterDetail } from "@rammevaerk/contracts/clusters";
import type { ClusterLinkView } from "@rammevaerk/contracts/clusters-work";
import { Badge, Button, closeIcon, IconButton, plusIcon } from "@rammevaerk/ui";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { OfferFreshness } from "../../offers/freshness/offer-freshness.tsx";
import { showToast } from "../../platform/announce/toast.ts";
import { api, client } from "../../platform/api/client.ts";
import { Loaded } from "../../platform/data/loaded.tsx";
import { useAction } from "../../platform/form/use-action.ts";
import { useFormat } from "../../platform/format/use-format.ts";
import { shellText } from "../../platform/language/shell-text.ts";
import { useText } from "../../platform/language/use-text.ts";
import { clustersText } from "../clusters-text.ts";
import { refreshClusters } from "../queries.ts";
import { AddOffer } from "./add-offer.tsx";

/** The offers that a cluster uses, each with its rate and how fresh it is. */
export function LinkedOffers({ cluster }: { cluster: ClusterDetail }) {
  const { about: text } = useText(clustersText);
  const [isAdding, setAdding] = useState(false);
  const clusterId = cluster.id;
  const links = useQuery(api.clusters.links.list.queryOptions({ clusterId }));
  return (
    <section className="cluster-part">
      <h2>{text.offers}</h2>
      <Loaded query={links}>
        {({ items }) =>
          items.length === 0 ? (
            <p>{text.noOffers}</p>
          ) : (
            <ul className="rows">
              {items.map((link) => (
                <LinkRow key={link.id} link={link} clusterId={clusterId} mayChange={cluster.may.write} />
              ))}
            </ul>
          )
        }
      </Loaded>
      {cluster.may.write && (
        <Button icon={plusIcon} onClick={() => setAdding(true)}>
          {text.addOffer}
        </Button>
      )}
      {isAdding && <AddOffer clusterId={clusterId} onClose={() => setAdding(false)} />}
    </section>
  );
}

function LinkRow(props: { link: ClusterLinkView; clusterId: string; mayChange: boolean }) {
  const { link, mayChange } = props;
  const { about: text } = useText(clustersText);
  return (
    <li className="action">
      <div className="party__head">
        <div>
          <p>
            <a href={link.href}>
              <strong>{link.name}</strong>
            </a>{" "}
            {link.isClosed && <Badge kind="warning">{text.offerClosed}</Badge>}
          </p>
          {link.operator !== null && <p className="muted small">{link.operator}</p>}
          <OfferFacts offerId={link.targetId} />
          {link.note !== "" && <p className="small">{link.note}</p>}
        </div>
        {mayChange && <RemoveLink {...props} />}
      </div>
    </li>
  );
}

/** What the registry says of the offer now. Without an answer nothing is said, for the link itself still leads there. */
function OfferFacts({ offerId }: { offerId: string }) {
  const { about: text } = useText(clustersText);
  const format = useFormat();
  const { data: offer } = useQuery(api.offers.get.queryOptions({ offerId }));
  if (offer === undefined) return null;
  const { rateOere, rateYear, freshness } = offer;
  return (
    <>
      <p>
        {rateOere === null || rateYear === null
          ? text.offerNoRate
          : text.offerRate(format.kroner(rateOere), rateYear)}
      </p>
      <p>
        <OfferFreshness freshness={freshness} />
      </p>
    </>
  );
}

function RemoveLink({ link, clusterId }: { link: ClusterLinkView; clusterId: string }) {
  const { about: text } = useText(clustersText);
  const { data } = useText(shellText);
  const { kind, targetId, note, name } = link;
  const undo = useAction(
    () => client.clusters.links.add.mutate({ clusterId, kind, targetId, note }),
    async () => {
      await refreshClusters();
      showToast({ kind: "success", text: data.undone });
    },
  );
  const remove = useAction(
    () => client.clusters.links.remove.mutate({ linkId: link.id }),
    async () => {
      await refreshClusters();
      showToast({
        kind: "success",
        text: text.offerRemoved(name),
        action: { label: data.undo, run: () => undo.start() },
      });
    },
  );
  return <IconButton icon={closeIcon} label={text.offerRemove(name)} onClick={() => remove.start()} />;
}
