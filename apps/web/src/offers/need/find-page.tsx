import type { OfferNeed } from "@rammevaerk/contracts/offers";
import { Alert, Details, EmptyState, LinkButton, TagList } from "@rammevaerk/ui";
import { type ReactNode, useState } from "react";
import { useText } from "../../platform/language/use-text.ts";
import { Page } from "../../platform/layout/page.tsx";
import { useAddress } from "../../platform/routing/use-address.ts";
import { OfferPicksBar } from "../list/offer-picks-bar.tsx";
import { offersText } from "../offers-text.ts";
import { MatchList } from "./match-list.tsx";
import { NeedForm } from "./need-form.tsx";
import { type NeedSearch, readNeedSearch, toNeed } from "./need-search.ts";
import { SavedNeeds } from "./saved-needs.tsx";
import { useNeedTags } from "./use-need-tags.ts";
import "../offers.scss";

/** From a need to the offers that fit it best. The need stands in the address and nowhere else, unless one saves it. */
export function FindPage(): ReactNode {
  const { title, need: text } = useText(offersText);
  const [search, change] = useAddress(readNeedSearch);
  const [isAsked, setAsked] = useState(false);
  const need = toNeed(search);
  const onFind = (found: NeedSearch): void => {
    setAsked(true);
    change({ ...found, valgt: [] }, { isStep: true });
  };
  return (
    <Page title={text.title} lead={text.lead} crumbs={[{ label: title, href: "/tilbud" }]}>
      <Alert kind="info">{text.privacy}</Alert>
      {need === undefined ? (
        <Ask search={search} onFind={onFind} />
      ) : (
        <Answer need={need} search={search} onFind={onFind} takesFocus={isAsked} onChange={change} />
      )}
      <OfferPicksBar picked={search.valgt ?? []} onClear={() => change({ valgt: [] })} />
    </Page>
  );
}

interface Asking {
  search: NeedSearch;
  onFind: (need: NeedSearch) => void;
}

/** Before anything is asked: the form, and what will come. */
function Ask(props: Asking) {
  const { need: text, compare } = useText(offersText);
  return (
    <div className="with-side with-side--end need">
      <section>
        <h2>{text.formHeading}</h2>
        <p>{text.formText}</p>
        <NeedForm {...props} />
      </section>
      <div>
        <SavedNeeds />
        <EmptyState heading={text.before} action={<LinkButton href="/tilbud">{compare.toList}</LinkButton>}>
          {text.beforeText}
        </EmptyState>
      </div>
    </div>
  );
}

/** What was asked, in a few words, with the form behind them, and the offers that fit. */
function Answer(
  props: Asking & { need: OfferNeed; takesFocus: boolean; onChange: (change: NeedSearch) => void },
) {
  const { need, search } = props;
  const { need: text } = useText(offersText);
  const tagsOf = useNeedTags();
  const key = JSON.stringify(need);
  return (
    <section className="need">
      <TagList label={text.tags} tags={tagsOf(need)} />
      <Details key={key} summary={text.editNeed}>
        <p>{text.formText}</p>
        <NeedForm search={search} onFind={props.onFind} />
      </Details>
      <MatchList
        need={need}
        picked={search.valgt ?? []}
        onPick={(valgt) => props.onChange({ valgt })}
        takesFocus={props.takesFocus}
      />
    </section>
  );
}
