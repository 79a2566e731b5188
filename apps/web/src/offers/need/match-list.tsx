import type { MatchedOffer, OfferNeed } from "@rammevaerk/contracts/offers";
import { matchRulesOpen } from "@rammevaerk/domain/offers";
import { checkIcon, closeIcon, EmptyState, Icon } from "@rammevaerk/ui";
import { useQuery } from "@tanstack/react-query";
import { useEffect, useRef } from "react";
import { api } from "../../platform/api/client.ts";
import { Loaded } from "../../platform/data/loaded.tsx";
import { useLanguage } from "../../platform/language/language.ts";
import { useText } from "../../platform/language/use-text.ts";
import { togglePick } from "../../platform/picks/toggle-pick.ts";
import { mostCompared } from "../list/offers-search.ts";
import { OfferRow } from "../list/offer-row.tsx";
import { offersText } from "../offers-text.ts";
import { SaveNeed } from "./save-need.tsx";
import { useReasonText } from "./use-reason-text.ts";

interface Matching {
  need: OfferNeed;
  picked: readonly string[];
  onPick: (picked: string[]) => void;
  /** Somebody has just asked, and is to be where the answer is. */
  takesFocus: boolean;
}

/** The offers that fit a need, the best first, each with what speaks for it, against it, and what nobody has said. */
export function MatchList({ need, picked, onPick, takesFocus }: Matching) {
  const { need: text } = useText(offersText);
  const language = useLanguage();
  const matches = useQuery(api.offers.match.queryOptions(need));
  return (
    <Loaded query={matches}>
      {({ items, considered, excluded }) => (
        <>
          <MatchesHeading key={JSON.stringify(need)} takesFocus={takesFocus}>
            {considered - excluded > items.length && items.length > 0
              ? text.bestOf(items.length, considered - excluded)
              : text.results(items.length)}
          </MatchesHeading>
          <p className="muted">{text.considered(considered, excluded)}</p>
          <SaveNeed need={need} />
          {items.length === 0 ? (
            <EmptyState heading={text.none}>{text.noneText}</EmptyState>
          ) : (
            <ol className="rows">
              {items.map((match) => (
                <OfferRow
                  key={match.offer.id}
                  offer={match.offer}
                  headingLevel={3}
                  pick={{
                    isPicked: picked.includes(match.offer.id),
                    isFull: picked.length >= mostCompared,
                    onToggle: () => onPick(togglePick(picked, match.offer.id)),
                  }}
                >
                  <Reasons match={match} />
                </OfferRow>
              ))}
            </ol>
          )}
          <p className="muted small">{matchRulesOpen[language]}</p>
        </>
      )}
    </Loaded>
  );
}

function MatchesHeading({ takesFocus, children }: { takesFocus: boolean; children: string }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takesFocus) heading.current?.focus();
  }, [takesFocus]);
  return (
    <h2 ref={heading} tabIndex={-1} className="matches-heading">
      {children}
    </h2>
  );
}

function Reasons({ match }: { match: MatchedOffer }) {
  const { need: text } = useText(offersText);
  const sentence = useReasonText();
  const parts = [
    { kind: "for", heading: text.speaksFor, icon: checkIcon, reasons: match.speaksFor },
    { kind: "against", heading: text.speaksAgainst, icon: closeIcon, reasons: match.speaksAgainst },
    { kind: "unknown", heading: text.unknown, icon: undefined, reasons: match.unknown },
  ] as const;
  return (
    <dl className="reasons">
      {parts
        .filter(({ reasons }) => reasons.length > 0)
        .map(({ kind, heading, icon, reasons }) => (
          <div key={kind} className={`reasons__${kind}`}>
            <dt>{heading}</dt>
            {reasons.map((reason) => (
              <dd key={`${reason.code} ${JSON.stringify(reason.params)}`}>
                {icon !== undefined && <Icon path={icon} />}
                <span>{sentence(reason)}</span>
              </dd>
            ))}
          </div>
        ))}
    </dl>
  );
}
