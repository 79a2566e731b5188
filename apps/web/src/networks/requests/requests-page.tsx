import type { NetworkDetail } from "@rammevaerk/contracts/networks";
import { Checkbox, EmptyState } from "@rammevaerk/ui";
import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { api, client } from "../../platform/api/client.ts";
import { Loaded } from "../../platform/data/loaded.tsx";
import { More } from "../../platform/data/more.tsx";
import { usePages } from "../../platform/data/use-pages.ts";
import { useText } from "../../platform/language/use-text.ts";
import { NotFoundPage } from "../../platform/layout/not-found-page.tsx";
import { useAddress } from "../../platform/routing/use-address.ts";
import { NetworkFrame } from "../network-frame.tsx";
import { networksText } from "../networks-text.ts";
import { networkOptions } from "../queries.ts";
import { RequestRow } from "./request-row.tsx";
import { readRequestsSearch } from "./requests-search.ts";

/** Requests for membership: those that wait, and all there have been with their answers. */
export function RequestsPage(): ReactNode {
  const { id } = useParams({ from: "/netvaerk/$id/anmodninger" });
  const [{ vis }, change] = useAddress(readRequestsSearch);
  return (
    <Loaded query={useQuery(networkOptions(id))}>
      {(network) =>
        network.may.coordinate ? (
          <NetworkFrame network={network} tab="requests">
            <Requests
              network={network}
              onlyWaiting={vis !== "alle"}
              onShow={(isAll) => change({ vis: isAll ? "alle" : undefined })}
            />
          </NetworkFrame>
        ) : (
          <NotFoundPage />
        )
      }
    </Loaded>
  );
}

function Requests(props: { network: NetworkDetail; onlyWaiting: boolean; onShow: (isAll: boolean) => void }) {
  const { network, onlyWaiting } = props;
  const { requests: text } = useText(networksText);
  const networkId = network.id;
  const requests = usePages({
    key: api.networks.listRequests.queryKey({ networkId, onlyWaiting }),
    fetch: (after, signal) =>
      client.networks.listRequests.query({ networkId, onlyWaiting, after }, { signal }),
  });
  return (
    <section>
      <h2>{text.heading}</h2>
      <Checkbox label={text.showAnswered} value={!onlyWaiting} onChange={props.onShow} />
      <Loaded query={requests}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState heading={onlyWaiting ? text.none : text.noneEver}>{text.noneText}</EmptyState>
          ) : (
            <ul className="rows" aria-busy={requests.isOld}>
              {items.map((request) => (
                <RequestRow key={request.id} request={request} />
              ))}
            </ul>
          )
        }
      </Loaded>
      <More pages={requests} />
    </section>
  );
}
