import type { Me } from "@rammevaerk/contracts/accounts";
import { LinkButton, Skeleton } from "@rammevaerk/ui";
import { useQuery } from "@tanstack/react-query";
import { Suspense } from "react";
import { MyClusters } from "../../clusters/front/my-clusters.tsx";
import { mayFoundNetworks } from "../../networks/may-found-networks.ts";
import { api } from "../../platform/api/client.ts";
import { mayProbablySeeMisses } from "../../search/misses/may-see-misses.ts";
import { useText } from "../../platform/language/use-text.ts";
import { Page } from "../../platform/layout/page.tsx";
import { MyEvents } from "./my-events.tsx";
import { MyNetworks } from "./my-networks.tsx";
import { MyOffers } from "./my-offers.tsx";
import { memberText } from "./member-text.ts";
import { Suggestions } from "./suggestions.tsx";
import { WaitingList } from "./waiting-list.tsx";
import "../../networks/networks.scss";

/** Where a signed-in person begins: what waits, the newest from one's networks, and what could be of use. */
export function MemberOverview({ session }: { session: NonNullable<Me> }) {
  const text = useText(memberText);
  const mine = useQuery(api.networks.list.queryOptions({ mine: true, includeDormant: true }));
  const hasNetworks = mine.data === undefined || mine.data.items.length > 0;
  return (
    <Page
      title={text.title}
      lead={text.lead(session.name)}
      actions={
        hasNetworks ? (
          <LinkButton href="/spoerg" variant="primary">
            {text.ask}
          </LinkButton>
        ) : (
          <>
            <LinkButton href="/netvaerk" variant="primary">
              {text.findNetwork}
            </LinkButton>
            {mayFoundNetworks(session) && <LinkButton href="/netvaerk/nyt">{text.createNetwork}</LinkButton>}
          </>
        )
      }
    >
      <div className="with-side with-side--end">
        <div>
          <WaitingList session={session} />
          <Suspense fallback={<Skeleton lines={4} />}>
            <MyEvents />
          </Suspense>
          <MyOffers session={session} />
          <Suspense fallback={null}>
            <MyClusters />
          </Suspense>
          <MyNetworks query={mine} />
        </div>
        <div>
          <Suggestions />
          <h2 className="h3">{text.moreHeading}</h2>
          <ul className="plain">
            <li>
              <a href="/tilbud/find">{text.offers}</a>
            </li>
            <li>
              <a href="/metoder">{text.methods}</a>
            </li>
            <li>
              <a href="/eksperter">{text.experts}</a>
            </li>
            <li>
              <a href="/rammeaftaler">{text.agreements}</a>
            </li>
            {mayProbablySeeMisses(session) && (
              <li>
                <a href="/soeg/uden-svar">{text.misses}</a>
              </li>
            )}
          </ul>
        </div>
      </div>
    </Page>
  );
}
