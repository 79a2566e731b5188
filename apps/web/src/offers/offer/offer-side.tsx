import type { OfferDetail } from "@rammevaerk/contracts/offers";
import { DataList, type Fact } from "@rammevaerk/ui";
import { useFormat } from "../../platform/format/use-format.ts";
import { useText } from "../../platform/language/use-text.ts";
import { offersHref } from "../list/offers-search.ts";
import { useOfferWords } from "../offer-words.ts";
import { offersText } from "../offers-text.ts";

/** How one gets hold of an offer, where it is, what it consists of, and what it is registered as. */
export function OfferSide({ offer }: { offer: OfferDetail }) {
  const { side: text } = useText(offersText).offer;
  return (
    <section>
      <h2 className="h3">{text.contact}</h2>
      <Contact offer={offer} />
      {offer.units.length > 0 && (
        <>
          <h2 className="h3">{text.units}</h2>
          <Units units={offer.units} />
        </>
      )}
      <h2 className="h3">{text.about}</h2>
      <About offer={offer} />
    </section>
  );
}

function Contact({ offer }: { offer: OfferDetail }) {
  const { side: text } = useText(offersText).offer;
  const { contact, address } = offer;
  return (
    <DataList
      facts={[
        { term: text.contact, value: contact.name },
        ...(contact.phone === null
          ? []
          : [
              {
                term: text.phone,
                value: <a href={`tel:${contact.phone.replaceAll(/\s/gu, "")}`}>{contact.phone}</a>,
              },
            ]),
        ...(contact.email === null
          ? []
          : [{ term: text.email, value: <a href={`mailto:${contact.email}`}>{contact.email}</a> }]),
        ...(contact.website === null || !/^https?:/u.test(contact.website)
          ? []
          : [{ term: text.website, value: <a href={contact.website}>{contact.website}</a> }]),
        { term: text.address, value: <AddressLines address={address} /> },
      ]}
    />
  );
}

function AddressLines({ address }: { address: OfferDetail["address"] }) {
  return (
    <>
      {address.street}
      <span className="block">
        {address.postalCode} {address.town}
      </span>
    </>
  );
}

function Units({ units }: Pick<OfferDetail, "units">) {
  const { side: text } = useText(offersText).offer;
  return (
    <ul className="plain">
      {units.map((unit) => (
        <li key={unit.id}>
          {unit.name}
          <span className="muted small">
            {unit.address !== null && <AddressLines address={unit.address} />}
            <span className="block">{text.unitIds(unit.portalUnitId, unit.pNumber)}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}

function About({ offer }: { offer: OfferDetail }) {
  const { side: text } = useText(offersText).offer;
  const words = useOfferWords();
  const format = useFormat();
  const ids: Fact[] = [
    { term: text.portalId, value: offer.portalOfferId },
    { term: text.pNumber, value: offer.pNumber },
    { term: text.cvr, value: offer.cvr },
  ].filter(({ value }) => value !== null);
  return (
    <DataList
      facts={[
        {
          term: text.operator,
          value: (
            <>
              {offer.operator.name}
              <span className="muted small block">{words.label("operatorKind", offer.operator.kind)}</span>
              <a href={offersHref({ driftsherre: offer.operator.id })}>{text.allOfOperator}</a>
            </>
          ),
        },
        {
          term: text.category,
          value: (
            <>
              {words.label("category", offer.category)}
              <span className="block">
                <a href={offersHref({ kommune: [offer.municipalityCode] })}>
                  {text.inMunicipality(words.officialMunicipality(offer.municipalityCode))}
                </a>
              </span>
            </>
          ),
        },
        { term: text.opened, value: format.date(offer.openedOn) },
        ...(offer.closedOn === null ? [] : [{ term: text.closed, value: format.date(offer.closedOn) }]),
        ...ids,
      ]}
    />
  );
}
