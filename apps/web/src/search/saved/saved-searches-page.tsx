import { EmptyState, LinkButton } from "@rammevaerk/ui";
import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { api } from "../../platform/api/client.ts";
import { Loaded } from "../../platform/data/loaded.tsx";
import { useText } from "../../platform/language/use-text.ts";
import { Page } from "../../platform/layout/page.tsx";
import { searchText } from "../search-text.ts";
import { SavedSearchRow } from "./saved-search-row.tsx";
import "../search.scss";
import "../../events/events.scss";

/** The reader's saved searches: go on with one, be told of what is new, take it along as a feed. */
export function SavedSearchesPage(): ReactNode {
  const { saved: text, page } = useText(searchText);
  const list = useQuery(api.search.saved.list.queryOptions());
  return (
    <Page title={text.title} lead={text.lead} crumbs={[{ label: page.title, href: "/soeg" }]}>
      <Loaded query={list}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState
              heading={text.none}
              action={
                <LinkButton href="/soeg" variant="primary">
                  {text.toSearch}
                </LinkButton>
              }
            >
              {text.noneText}
            </EmptyState>
          ) : (
            <ul className="rows">
              {items.map((saved) => (
                <SavedSearchRow key={saved.id} saved={saved} />
              ))}
            </ul>
          )
        }
      </Loaded>
    </Page>
  );
}
