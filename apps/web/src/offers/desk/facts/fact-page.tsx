import type { DeskOffer } from "@rammevaerk/contracts/offer-desk";
import { useQuery } from "@tanstack/react-query";
import { useParams, useSearch } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { api } from "../../../platform/api/client.ts";
import { Loaded } from "../../../platform/data/loaded.tsx";
import { useText } from "../../../platform/language/use-text.ts";
import { NotFoundPage } from "../../../platform/layout/not-found-page.tsx";
import { Page } from "../../../platform/layout/page.tsx";
import { useOfferWords } from "../../offer-words.ts";
import { deskText } from "../desk-text.ts";
import { deskOfferOptions } from "../queries.ts";
import { type FactAddress, isKeyNeeded, readFactSearch } from "./fact-address.ts";
import { FactForm } from "./fact-form.tsx";
import "../../offers.scss";
import "../desk.scss";

/** Corrects what is said of one thing from a day on, with what held before beside it. */
export function FactPage(): ReactNode {
  const { id } = useParams({ from: "/tilbud/$id/rediger/oplysning" });
  const { art: kind, noegle: key = "", afdeling } = readFactSearch(useSearch({ strict: false }));
  const offer = useQuery(deskOfferOptions(id));
  if (kind === undefined) return <NotFoundPage />;
  return (
    <Loaded query={offer}>
      {(found) => (
        <FactOf
          key={`${kind} ${key} ${afdeling}`}
          offer={found}
          address={{ offerId: id, unitId: afdeling ?? null, kind, key }}
        />
      )}
    </Loaded>
  );
}

function FactOf({ offer, address }: { offer: DeskOffer; address: FactAddress }) {
  const { title, fact: text } = useText(deskText);
  const words = useOfferWords();
  const { kind, key, unitId } = address;
  const series = useQuery({
    ...api.offers.desk.listFactSeries.queryOptions(address),
    enabled: key !== "" || !isKeyNeeded(kind),
  });
  const name = words.label("factKind", kind).toLocaleLowerCase("da");
  const isKnown = offer.facts.some(
    ({ fact }) => fact.kind === kind && fact.key === key && fact.unitId === unitId,
  );
  return (
    <Page
      title={key === "" && !isKnown ? text.addTitle(name) : text.title(name)}
      lead={text.lead(offer.name)}
      crumbs={[
        { label: title, href: "/tilbud/mine" },
        { label: offer.name, href: `/tilbud/${offer.id}/rediger` },
      ]}
    >
      {key === "" && isKeyNeeded(kind) ? (
        <FactForm offer={offer} address={address} />
      ) : (
        <Loaded query={series}>{() => <FactForm offer={offer} address={address} />}</Loaded>
      )}
    </Page>
  );
}
