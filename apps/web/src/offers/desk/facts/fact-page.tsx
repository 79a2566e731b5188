import type { DeskOffer } from "@rammevaerk/contracts/offer-desk";
import type { FactView } from "@rammevaerk/contracts/offers";
import type { FactKind } from "@rammevaerk/domain/offers";
import { Select, TextField } from "@rammevaerk/ui";
import { useQuery } from "@tanstack/react-query";
import { useParams, useSearch } from "@tanstack/react-router";
import { type ReactNode, useState } from "react";
import { api } from "../../../platform/api/client.ts";
import { Loaded } from "../../../platform/data/loaded.tsx";
import { useText } from "../../../platform/language/use-text.ts";
import { NotFoundPage } from "../../../platform/layout/not-found-page.tsx";
import { Page } from "../../../platform/layout/page.tsx";
import { useOfferWords } from "../../offer-words.ts";
import { deskText } from "../desk-text.ts";
import { deskOfferOptions } from "../queries.ts";
import { type FactAddress, readFactSearch } from "./fact-address.ts";
import { FactForm } from "./fact-form.tsx";
import { useFieldOptions } from "./use-field-options.ts";
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
          key={`${kind} ${key}`}
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
  const [key, setKey] = useState(address.key);
  const { kind, unitId } = address;
  const asked = { ...address, key };
  const isKeyed = kind === "places" || kind === "free-places";
  const series = useQuery({
    ...api.offers.desk.listFactSeries.queryOptions(asked),
    enabled: !isKeyed || key !== "",
  });
  const leading = offer.facts.find(
    ({ fact }) => fact.kind === kind && fact.key === key && fact.unitId === unitId,
  )?.fact;
  const name = words.label("factKind", kind).toLocaleLowerCase("da");
  const isNew = address.key === "" && leading === undefined;
  return (
    <Page
      title={isNew ? text.addTitle(name) : text.title(name)}
      lead={text.lead(offer.name)}
      crumbs={[
        { label: title, href: "/tilbud/mine" },
        { label: offer.name, href: `/tilbud/${offer.id}/rediger` },
      ]}
    >
      <div className="stack">
        {address.key === "" && <KeyField kind={kind} value={key} onChange={setKey} />}
        {(!isKeyed || key !== "") && (
          <Loaded query={series}>
            {({ items }) => (
              <FactForm
                key={key}
                offer={offer}
                address={asked}
                series={items}
                leading={leading === undefined || isOwn(leading) ? undefined : leading}
              />
            )}
          </Loaded>
        )}
      </div>
    </Page>
  );
}

function isOwn({ source }: FactView): boolean {
  return source === "operator";
}

/** Which legal basis or rate level it is about. */
function KeyField(props: { kind: FactKind; value: string; onChange: (key: string) => void }) {
  const { fact: text } = useText(deskText);
  const optionsOf = useFieldOptions();
  const { kind, value, onChange } = props;
  if (kind === "rate")
    return (
      <TextField
        label={text.level}
        hint={text.levelHint}
        value={value}
        onChange={onChange}
        width="m"
        isOptional
      />
    );
  if (kind !== "places" && kind !== "free-places") return null;
  const choices = optionsOf(kind, "key", []);
  return (
    <Select
      label={text.basis}
      value={value}
      onChange={onChange}
      choices={choices}
      placeholder={text.chooseOne}
    />
  );
}
