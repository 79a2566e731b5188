import type { OfferDetail } from "@rammevaerk/contracts/offers";
import { EmptyState, LinkButton } from "@rammevaerk/ui";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { api } from "../../platform/api/client.ts";
import { Loaded } from "../../platform/data/loaded.tsx";
import { useText } from "../../platform/language/use-text.ts";
import { Page } from "../../platform/layout/page.tsx";
import { useAddress } from "../../platform/routing/use-address.ts";
import type { RawSearch } from "../../platform/routing/search.ts";
import { idsIn, mostCompared, offersHref } from "../list/offers-search.ts";
import { offersText } from "../offers-text.ts";
import { ComparisonTable } from "./comparison-table.tsx";
import "../offers.scss";

function readCompared(raw: RawSearch): { ids: string[] } {
  return { ids: idsIn(raw, "ids").slice(0, mostCompared) };
}

/** Up to four offers side by side. On a phone every fact is a card with what each of them says. */
export function ComparePage(): ReactNode {
  const { title, compare: text } = useText(offersText);
  const [{ ids }, change] = useAddress(readCompared);
  return (
    <Page
      title={text.title}
      lead={text.lead}
      crumbs={[{ label: title, href: "/tilbud" }]}
      actions={
        ids.length > 1 && ids.length < mostCompared ? (
          <LinkButton href={offersHref({ valgt: ids })}>{text.addMore}</LinkButton>
        ) : undefined
      }
    >
      {ids.length < 2 ? (
        <EmptyState
          heading={text.tooFew}
          action={
            <LinkButton href={offersHref({ valgt: ids })} variant="primary">
              {text.toList}
            </LinkButton>
          }
        >
          {text.tooFewText}
        </EmptyState>
      ) : (
        <Compared ids={ids} onRemove={(id) => change({ ids: ids.filter((one) => one !== id) })} />
      )}
    </Page>
  );
}

function Compared({ ids, onRemove }: { ids: string[]; onRemove: (id: string) => void }) {
  const query = useQuery(
    api.offers.compare.queryOptions({ offerIds: ids }, { placeholderData: keepPreviousData }),
  );
  return (
    <Loaded query={query}>
      {({ offers }) => (
        <ComparisonTable
          offers={ids.flatMap((id): OfferDetail[] => offers.filter((offer) => offer.id === id))}
          onRemove={onRemove}
        />
      )}
    </Loaded>
  );
}
