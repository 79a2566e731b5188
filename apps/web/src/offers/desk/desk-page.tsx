import type { OwnOfferPage } from "@rammevaerk/contracts/offer-desk";
import { EmptyState, LinkButton, Select } from "@rammevaerk/ui";
import type { ReactNode } from "react";
import { api, client } from "../../platform/api/client.ts";
import { Loaded } from "../../platform/data/loaded.tsx";
import { More } from "../../platform/data/more.tsx";
import { usePages } from "../../platform/data/use-pages.ts";
import { useFormat } from "../../platform/format/use-format.ts";
import { useText } from "../../platform/language/use-text.ts";
import { Page } from "../../platform/layout/page.tsx";
import { AddressSearchField } from "../../platform/routing/address-search-field.tsx";
import { choiceIn, type RawSearch, textIn } from "../../platform/routing/search.ts";
import { useAddress } from "../../platform/routing/use-address.ts";
import { offersText } from "../offers-text.ts";
import { deskText } from "./desk-text.ts";
import { DeskTabs } from "./desk-tabs.tsx";
import { NoRole } from "./no-role.tsx";
import { OwnOfferRow } from "./own-offer-row.tsx";
import "../offers.scss";
import "./desk.scss";

const states = ["open", "due", "closed"] as const;

interface DeskSearch {
  q?: string | undefined;
  vis?: (typeof states)[number] | undefined;
}

function readDeskSearch(raw: RawSearch): DeskSearch {
  return { q: textIn(raw, "q"), vis: choiceIn(raw, "vis", states) };
}

/** The offers that the reader reports for, with what is due first, each to be confirmed with one click. */
export function DeskPage(): ReactNode {
  const text = useText(deskText);
  const offers = useText(offersText);
  const [search, change] = useAddress(readDeskSearch);
  const input = { text: search.q, state: search.vis };
  const own = usePages({
    key: api.offers.desk.list.queryKey(input),
    fetch: (after, signal) => client.offers.desk.list.query({ ...input, after }, { signal }),
  });
  const mayOpen = (own.data?.firstPage?.operators.length ?? 0) > 0;
  return (
    <Page
      title={text.title}
      lead={text.lead}
      crumbs={[{ label: offers.title, href: "/tilbud" }]}
      actions={
        mayOpen && (
          <LinkButton href="/tilbud/mine/nyt" variant="primary">
            {text.list.open}
          </LinkButton>
        )
      }
    >
      <DeskTabs current="mine" />
      <Loaded query={own}>
        {({ items, firstPage }) =>
          firstPage === undefined || firstPage.operators.length === 0 ? (
            <NoRole />
          ) : (
            <>
              <Summary summary={firstPage.summary} />
              <div className="desk-search">
                <AddressSearchField
                  label={text.list.search}
                  value={search.q ?? ""}
                  onCommit={(q) => change({ ...search, q })}
                />
                <Select
                  label={text.list.state}
                  value={search.vis ?? "open"}
                  onChange={(vis) => change({ ...search, vis: vis === "open" ? undefined : vis })}
                  choices={states.map((value) => ({
                    value,
                    label: text.list.states[value],
                  }))}
                />
              </div>
              <div aria-busy={own.isOld}>
                {items.length === 0 ? (
                  <NoOffers search={search} hasAny={firstPage.summary.offers > 0} />
                ) : (
                  <ul className="rows">
                    {items.map((offer) => (
                      <OwnOfferRow key={offer.id} offer={offer} />
                    ))}
                  </ul>
                )}
                <More pages={own} />
              </div>
            </>
          )
        }
      </Loaded>
    </Page>
  );
}

/** How fresh the reader's offers are together. */
function Summary({ summary }: { summary: OwnOfferPage["summary"] }) {
  const { list: text } = useText(deskText);
  const format = useFormat();
  const { facts, freshFacts, dueOffers } = summary;
  if (facts === 0) return null;
  const percent = format.percent(Math.floor((freshFacts / facts) * 1000) / 10);
  return (
    <p className="desk-summary">
      <strong>{text.due(dueOffers)}</strong>
      <span className="muted">{text.fresh(percent)}</span>
    </p>
  );
}

function NoOffers({ search, hasAny }: { search: DeskSearch; hasAny: boolean }) {
  const { list: text, nav } = useText(deskText);
  if (search.q !== undefined || search.vis !== undefined || hasAny) {
    const isDue = search.vis === "due" && search.q === undefined;
    return (
      <EmptyState
        heading={isDue ? text.noneDue : text.noneFound}
        action={
          <LinkButton href="/tilbud/mine" variant="primary">
            {text.showAll}
          </LinkButton>
        }
      >
        {isDue ? text.noneDueText : undefined}
      </EmptyState>
    );
  }
  return (
    <EmptyState
      heading={text.none}
      action={
        <LinkButton href="/tilbud/import" variant="primary">
          {nav.imports}
        </LinkButton>
      }
    >
      {text.noneText}
    </EmptyState>
  );
}
