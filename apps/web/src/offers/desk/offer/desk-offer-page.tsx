import type { DeskFact, DeskOffer } from "@rammevaerk/contracts/offer-desk";
import type { FactView } from "@rammevaerk/contracts/offers";
import { type FactKind, factKinds } from "@rammevaerk/domain/offers";
import { Alert, Button, checkIcon, DataList, LinkButton } from "@rammevaerk/ui";
import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { type ReactNode, useState } from "react";
import { showToast } from "../../../platform/announce/toast.ts";
import { client } from "../../../platform/api/client.ts";
import { Loaded } from "../../../platform/data/loaded.tsx";
import { useAction } from "../../../platform/form/use-action.ts";
import { useFormat } from "../../../platform/format/use-format.ts";
import { useText } from "../../../platform/language/use-text.ts";
import { Page } from "../../../platform/layout/page.tsx";
import { OfferFreshness } from "../../freshness/offer-freshness.tsx";
import { useFactText } from "../../facts/use-fact-text.ts";
import { useOfferWords } from "../../offer-words.ts";
import { refreshOffers } from "../../queries.ts";
import { deskText } from "../desk-text.ts";
import { factHref } from "../facts/fact-address.ts";
import { mayConfirm } from "../may-confirm.ts";
import { deskOfferOptions } from "../queries.ts";
import { useConfirm } from "../use-confirm.ts";
import { CloseOfferDialog } from "./close-offer-dialog.tsx";
import "../../offers.scss";
import "../desk.scss";

/** One of the reader's offers: confirm what still holds, correct what does not. */
export function DeskOfferPage(): ReactNode {
  const { id } = useParams({ from: "/tilbud/$id/rediger" });
  const { title, offer: text } = useText(deskText);
  return (
    <Loaded query={useQuery(deskOfferOptions(id))}>
      {(offer) => (
        <Page
          title={offer.name}
          lead={text.lead}
          crumbs={[{ label: title, href: "/tilbud/mine" }]}
          actions={<Actions offer={offer} />}
        >
          <ClosedNote offer={offer} />
          <Facts offer={offer} />
          <Master offer={offer} />
        </Page>
      )}
    </Loaded>
  );
}

function Actions({ offer }: { offer: DeskOffer }) {
  const { offer: text } = useText(deskText);
  const confirm = useConfirm(offer.id);
  const waiting = offer.facts.map(({ fact }) => fact).filter((fact) => isWaiting(fact) && mayConfirm(fact));
  return (
    <>
      {waiting.length > 0 && (
        <Button
          variant="primary"
          icon={checkIcon}
          isBusy={confirm.isBusy}
          onClick={() => confirm.start(waiting.map(({ id }) => id))}
        >
          {text.confirmAll(waiting.length)}
        </Button>
      )}
      <LinkButton href={`/tilbud/${offer.id}`}>{text.show}</LinkButton>
    </>
  );
}

function isWaiting({ freshness }: FactView): boolean {
  return freshness !== null && freshness.state !== "fresh";
}

function ClosedNote({ offer }: { offer: DeskOffer }) {
  const { offer: text } = useText(deskText);
  const format = useFormat();
  const reopen = useAction(
    () => client.offers.desk.close.mutate({ offerId: offer.id, version: offer.version, closedOn: null }),
    async () => {
      await refreshOffers();
      showToast({ kind: "success", text: text.reopened });
    },
  );
  if (offer.closedOn === null) return null;
  return (
    <Alert kind="warning">
      <p className="alert-text">
        {text.closed(format.date(offer.closedOn))}{" "}
        <Button variant="plain" isBusy={reopen.isBusy} onClick={() => reopen.start()}>
          {text.reopen}
        </Button>
      </p>
    </Alert>
  );
}

function Facts({ offer }: { offer: DeskOffer }) {
  const { offer: text } = useText(deskText);
  const words = useOfferWords();
  const groups = factKinds.map((kind) => ({
    kind,
    facts: offer.facts.filter(({ fact }) => fact.kind === kind),
  }));
  const missing = groups.filter(({ facts }) => facts.length === 0);
  return (
    <section aria-labelledby="oplysninger">
      <h2 id="oplysninger">{text.facts}</h2>
      <ul className="rows desk-facts">
        {groups
          .filter(({ facts }) => facts.length > 0)
          .flatMap(({ kind, facts }) =>
            facts.map((held) => (
              <li key={held.fact.id}>
                <FactRow offer={offer} held={held} name={words.label("factKind", kind)} />
              </li>
            )),
          )}
      </ul>
      <AddFact offer={offer} kinds={[...missing.map(({ kind }) => kind), ...repeatedKinds]} />
    </section>
  );
}

/** Kinds of which an offer has several: one for each legal basis or rate level. */
const repeatedKinds: readonly FactKind[] = ["places", "free-places", "rate"];

function FactRow({ offer, held, name }: { offer: DeskOffer; held: DeskFact; name: string }) {
  const { offer: text } = useText(deskText);
  const words = useOfferWords();
  const format = useFormat();
  const factText = useFactText();
  const confirm = useConfirm(offer.id);
  const { fact, ahead } = held;
  const unit = offer.units.find(({ id }) => id === fact.unitId);
  const full = [name, factText.key(fact), unit?.name].filter(Boolean).join(", ");
  return (
    <div className="desk-fact">
      <div>
        <h3 className="h5 flush">{full}</h3>
        <p className="flush">{factText.value(fact)}</p>
        {ahead.map((next) => (
          <p key={next.id} className="flush small">
            {text.ahead(factText.value(next), format.date(next.validFrom))}
          </p>
        ))}
        <p className="flush">
          <OfferFreshness freshness={fact.freshness} />
        </p>
        {fact.source !== "operator" && (
          <p className="flush muted small">{text.notOwn(words.label("factSource", fact.source))}</p>
        )}
        {held.isContradicted && (
          <p className="flush small">
            <a href={`/tilbud/${offer.id}`}>{text.disagree}</a>
          </p>
        )}
      </div>
      <div className="cluster">
        {isWaiting(fact) && mayConfirm(fact) && (
          <Button
            isBusy={confirm.isBusy}
            aria-label={text.confirmOf(full)}
            onClick={() => confirm.start([fact.id])}
          >
            {text.confirm}
          </Button>
        )}
        <LinkButton
          href={factHref({ offerId: offer.id, unitId: fact.unitId, kind: fact.kind, key: fact.key })}
          variant="tertiary"
          aria-label={text.changeOf(full)}
        >
          {text.change}
        </LinkButton>
      </div>
    </div>
  );
}

function AddFact({ offer, kinds }: { offer: DeskOffer; kinds: readonly FactKind[] }) {
  const { offer: text } = useText(deskText);
  const words = useOfferWords();
  return (
    <nav aria-label={text.addLabel}>
      <h3 className="h5">{text.addLabel}</h3>
      <ul className="add-facts">
        {[...new Set(kinds)].map((kind) => (
          <li key={kind}>
            <a href={factHref({ offerId: offer.id, unitId: null, kind, key: "" })}>
              {words.label("factKind", kind)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Master({ offer }: { offer: DeskOffer }) {
  const { offer: text, form } = useText(deskText);
  const words = useOfferWords();
  const format = useFormat();
  const [isClosing, setClosing] = useState(false);
  const { address, contact } = offer;
  const lines = [contact.name, contact.phone, contact.email, contact.website].filter((line) => line !== null);
  return (
    <section aria-labelledby="stamdata">
      <h2 id="stamdata">{text.master}</h2>
      <DataList
        facts={[
          { term: form.operator, value: offer.operator.name },
          {
            term: text.address,
            value: `${address.street}, ${address.postalCode} ${address.town} (${words.municipality(address.municipalityCode)})`,
          },
          { term: text.contact, value: lines.join(", ") },
          { term: text.category, value: words.label("category", offer.category) },
          { term: text.portalId, value: offer.portalOfferId ?? text.none },
          { term: text.pNumber, value: offer.pNumber ?? text.none },
          { term: text.openedOn, value: format.date(offer.openedOn) },
        ]}
      />
      <div className="cluster desk-actions">
        <LinkButton href={`/tilbud/${offer.id}/rediger/stamdata`}>{text.masterChange}</LinkButton>
        {offer.closedOn === null && (
          <Button variant="tertiary" onClick={() => setClosing(true)}>
            {text.close}
          </Button>
        )}
      </div>
      {isClosing && <CloseOfferDialog offer={offer} onClose={() => setClosing(false)} />}
    </section>
  );
}
