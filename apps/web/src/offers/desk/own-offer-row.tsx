import type { OwnOffer } from "@rammevaerk/contracts/offer-desk";
import { Badge, Button, checkIcon, LinkButton } from "@rammevaerk/ui";
import { useFormat } from "../../platform/format/use-format.ts";
import { useText } from "../../platform/language/use-text.ts";
import { OfferFreshness } from "../freshness/offer-freshness.tsx";
import { useFactText } from "../facts/use-fact-text.ts";
import { useOfferWords } from "../offer-words.ts";
import { deskText } from "./desk-text.ts";
import { mayConfirm } from "./may-confirm.ts";
import { useConfirm } from "./use-confirm.ts";

/** One of the reader's offers: what waits to be confirmed, with the button that does it. */
export function OwnOfferRow({ offer }: { offer: OwnOffer }) {
  const { row: text, offer: offerText } = useText(deskText);
  const words = useOfferWords();
  const format = useFormat();
  const confirm = useConfirm(offer.id);
  const confirmable = offer.dueFacts.filter(mayConfirm);
  const isMeasuredDue = confirmable.length < offer.dueFacts.length;
  return (
    <li className="own-offer">
      <div>
        <h2 className="h4 flush">
          <a href={`/tilbud/${offer.id}/rediger`}>{offer.name}</a>
        </h2>
        <p className="muted small flush">
          {words.municipality(offer.municipalityCode)} · {offer.operator.name}
        </p>
        {offer.closedOn !== null && (
          <p className="flush">
            <Badge kind="warning">{offerText.closed(format.date(offer.closedOn))}</Badge>
          </p>
        )}
        <DueFacts offer={offer} />
        {isMeasuredDue && (
          <p className="small flush">
            {text.measured} <a href="/tilbud/mine/tal">{text.toGrid}</a>
          </p>
        )}
      </div>
      <div className="cluster own-offer__actions">
        {confirmable.length > 0 && (
          <Button
            icon={checkIcon}
            isBusy={confirm.isBusy}
            aria-label={text.confirmOf(confirmable.length, offer.name)}
            onClick={() => confirm.start(confirmable.map(({ id }) => id))}
          >
            {text.confirm(confirmable.length)}
          </Button>
        )}
        <LinkButton
          href={`/tilbud/${offer.id}/rediger`}
          variant="tertiary"
          aria-label={text.changeOf(offer.name)}
        >
          {text.change}
        </LinkButton>
      </div>
    </li>
  );
}

/** What waits, with what it says, so that one knows what one confirms. */
function DueFacts({ offer }: { offer: OwnOffer }) {
  const { row: text } = useText(deskText);
  const words = useOfferWords();
  const format = useFormat();
  const factText = useFactText();
  if (offer.facts === 0) return <p className="flush">{text.noFacts}</p>;
  if (offer.dueFacts.length === 0)
    return (
      <p className="flush">
        <Badge kind="success">{text.allFresh}</Badge>{" "}
        {offer.dueOn !== null && (
          <span className="muted small">{text.nextDue(format.date(offer.dueOn))}</span>
        )}
      </p>
    );
  return (
    <ul className="plain due-facts">
      {offer.dueFacts.map((fact) => (
        <li key={fact.id}>
          <span className="weight-semibold">
            {[words.label("factKind", fact.kind), factText.key(fact)].filter(Boolean).join(", ")}
          </span>
          : {factText.value(fact)} <OfferFreshness freshness={fact.freshness} />
        </li>
      ))}
    </ul>
  );
}
