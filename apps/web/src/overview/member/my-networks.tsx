import type { NetworkPage, NetworkSummary } from "@rammevaerk/contracts/networks";
import { EmptyState, Skeleton } from "@rammevaerk/ui";
import { type UseQueryResult, useQuery } from "@tanstack/react-query";
import { networksHref } from "../../networks/list/networks-search.ts";
import { api } from "../../platform/api/client.ts";
import { Loaded } from "../../platform/data/loaded.tsx";
import { TimeAgo } from "../../platform/format/time-ago.tsx";
import { useText } from "../../platform/language/use-text.ts";
import { memberText } from "./member-text.ts";

const networksShown = 4;
const threadsShown = 3;

/** The reader's most lively networks, each with its newest threads. */
export function MyNetworks(props: {
  query: Pick<UseQueryResult<NetworkPage, unknown>, "data" | "error" | "isFetching" | "refetch">;
}) {
  const text = useText(memberText);
  return (
    <section>
      <h2>{text.minHeading}</h2>
      <Loaded query={props.query}>
        {({ items, total }) =>
          items.length === 0 ? (
            <EmptyState heading={text.noNetworks}>{text.noNetworksText}</EmptyState>
          ) : (
            <>
              {items.slice(0, networksShown).map((network) => (
                <NewestThreads key={network.id} network={network} />
              ))}
              {items.length > networksShown && (
                <p>
                  <a href={networksHref({ mine: true })}>{text.allMine(total ?? items.length)}</a>
                </p>
              )}
            </>
          )
        }
      </Loaded>
    </section>
  );
}

function NewestThreads({ network }: { network: NetworkSummary }) {
  const text = useText(memberText);
  const threads = useQuery(api.networks.threads.list.queryOptions({ networkId: network.id }));
  return (
    <section className="newest">
      <h3>
        <a href={`/netvaerk/${network.id}`}>{network.name}</a>
      </h3>
      <Loaded query={threads} placeholder={<Skeleton lines={threadsShown} />}>
        {({ items }) =>
          items.length === 0 ? (
            <p className="muted">{text.noThreads}</p>
          ) : (
            <ul className="plain">
              {items
                .toSorted((a, b) => (a.lastPostAt < b.lastPostAt ? 1 : -1))
                .slice(0, threadsShown)
                .map(({ id, title, lastPostAt, replyCount }) => (
                  <li key={id}>
                    <a href={`/netvaerk/${network.id}/traad/${id}`}>{title}</a>
                    <span className="muted small">
                      {text.replies(replyCount)} · <TimeAgo iso={lastPostAt} />
                    </span>
                  </li>
                ))}
            </ul>
          )
        }
      </Loaded>
    </section>
  );
}
