import { useQuery } from "@tanstack/react-query";
import { api } from "../../platform/api/client.ts";
import { Loaded } from "../../platform/data/loaded.tsx";
import { useText } from "../../platform/language/use-text.ts";
import { comparisonHref, mostCompared } from "../list/offers-search.ts";
import { OfferRow } from "../list/offer-row.tsx";
import { offersText } from "../offers-text.ts";

/** Other offers that fit the same need, with the way to see them side by side. */
export function SimilarSection({ offerId }: { offerId: string }) {
  const { similar: text, compare } = useText(offersText).offer;
  const similar = useQuery(api.offers.similar.queryOptions({ offerId }));
  return (
    <section id="lignende">
      <h2>{text.heading}</h2>
      <Loaded query={similar}>
        {({ items }) =>
          items.length === 0 ? (
            <p className="muted">{text.none}</p>
          ) : (
            <>
              <p>
                <a href={comparisonHref([offerId, ...items.map(({ id }) => id)].slice(0, mostCompared))}>
                  {compare}
                </a>
              </p>
              <ul className="rows">
                {items.map((offer) => (
                  <OfferRow key={offer.id} offer={offer} headingLevel={3} />
                ))}
              </ul>
            </>
          )
        }
      </Loaded>
    </section>
  );
}
