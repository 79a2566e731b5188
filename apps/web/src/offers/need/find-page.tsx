import { Alert, EmptyState, LinkButton } from "@rammevaerk/ui";
import type { ReactNode } from "react";
import { useText } from "../../platform/language/use-text.ts";
import { Page } from "../../platform/layout/page.tsx";
import { useAddress } from "../../platform/routing/use-address.ts";
import { PicksBar } from "../list/picks-bar.tsx";
import { offersText } from "../offers-text.ts";
import { MatchList } from "./match-list.tsx";
import { NeedForm } from "./need-form.tsx";
import { readNeedSearch, toNeed } from "./need-search.ts";
import { SavedNeeds } from "./saved-needs.tsx";
import "../offers.scss";

/** From a need to the offers that fit it best. The need stands in the address and nowhere else, unless one saves it. */
export function FindPage(): ReactNode {
  const { title, need: text, compare } = useText(offersText);
  const [search, change] = useAddress(readNeedSearch);
  const need = toNeed(search);
  const picked = search.valgt ?? [];
  return (
    <Page title={text.title} lead={text.lead} crumbs={[{ label: title, href: "/tilbud" }]}>
      <Alert kind="info">{text.privacy}</Alert>
      <div className="with-side need">
        <section>
          <SavedNeeds />
          <h2 id="behov">{text.formHeading}</h2>
          <NeedForm
            key={JSON.stringify(need ?? null)}
            search={search}
            onFind={(found) => change({ ...found, valgt: [] }, { isStep: true })}
          />
        </section>
        <section>
          {need === undefined ? (
            <EmptyState
              heading={text.before}
              action={<LinkButton href="/tilbud">{compare.toList}</LinkButton>}
            >
              {text.beforeText}
            </EmptyState>
          ) : (
            <MatchList need={need} picked={picked} onPick={(valgt) => change({ valgt })} />
          )}
        </section>
      </div>
      <PicksBar picked={picked} onClear={() => change({ valgt: [] })} />
    </Page>
  );
}
