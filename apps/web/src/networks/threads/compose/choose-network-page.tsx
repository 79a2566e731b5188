import { EmptyState, LinkButton, Skeleton } from "@rammevaerk/ui";
import { Navigate, useSearch } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { api, client } from "../../../platform/api/client.ts";
import { Loaded } from "../../../platform/data/loaded.tsx";
import { More } from "../../../platform/data/more.tsx";
import { usePages } from "../../../platform/data/use-pages.ts";
import { useText } from "../../../platform/language/use-text.ts";
import { Page } from "../../../platform/layout/page.tsx";
import { threadsText } from "../threads-text.ts";

/** Where to ask: one's own networks. With only one, or one named in the address, the question comes at once. */
export function ChooseNetworkPage(): ReactNode {
  const { choose: text } = useText(threadsText);
  const { netvaerk, spoerg } = useSearch({ from: "/spoerg" });
  const pages = usePages({
    key: api.networks.list.queryKey({ mine: true }),
    fetch: (after, signal) => client.networks.list.query({ mine: true, after }, { signal }),
    isEnabled: netvaerk === undefined,
  });
  if (netvaerk !== undefined) return <ToQuestion networkId={netvaerk} personId={spoerg} />;
  return (
    <Loaded query={pages} placeholder={<Skeleton lines={6} />}>
      {({ items }) => {
        const own = items.filter(({ standing }) => standing === "member" || standing === "coordinator");
        const [first, second] = own;
        if (first !== undefined && second === undefined)
          return <ToQuestion networkId={first.id} personId={spoerg} />;
        return (
          <Page title={text.title} lead={text.lead} crumbs={[]}>
            {first === undefined ? (
              <EmptyState
                heading={text.none}
                action={
                  <LinkButton href="/netvaerk" variant="primary">
                    {text.findNetwork}
                  </LinkButton>
                }
              >
                {text.noneText}
              </EmptyState>
            ) : (
              <ul className="rows" aria-label={text.results}>
                {own.map(({ id, name, excerpt, memberCount }) => (
                  <li key={id}>
                    <h2 className="h3">
                      <a href={`/netvaerk/${id}/spoerg`}>{name}</a>
                    </h2>
                    <p>{excerpt}</p>
                    <p className="muted small">{text.members(memberCount)}</p>
                  </li>
                ))}
              </ul>
            )}
            <More pages={pages} />
          </Page>
        );
      }}
    </Loaded>
  );
}

function ToQuestion({ networkId, personId }: { networkId: string; personId: string | undefined }) {
  return (
    <Navigate to="/netvaerk/$id/spoerg" params={{ id: networkId }} search={{ spoerg: personId }} replace />
  );
}
