import type { MethodDetail } from "@rammevaerk/contracts/methods";
import type { ReactNode } from "react";
import { useText } from "../../platform/language/use-text.ts";
import { EvidenceSummary } from "../evidence-summary.tsx";
import { methodsText } from "../methods-text.ts";
import { useMethodWords } from "../use-method-words.ts";
import { listEvidence } from "./list-evidence.ts";

/** Evidence, relevance, cost and experience beside each other, with the way to what each rests on. Never one number. */
export function FourThings({ method }: { method: MethodDetail }) {
  const { method: text, four } = useText(methodsText);
  return (
    <section aria-labelledby="four">
      <h2 id="four" className="h3">
        {text.four.heading}
      </h2>
      <p className="muted">{text.four.lead}</p>
      <div className="four">
        <Thing heading={four.evidence} link={{ href: "#evidens", label: text.four.toEvidence }}>
          <EvidenceSummary evidence={listEvidence(method.ratings)} />
          <Standing method={method} />
        </Thing>
        <Thing heading={four.relevance}>
          <Relevance method={method} />
        </Thing>
        <Thing heading={four.cost} link={{ href: "#pris", label: text.four.toCost }}>
          <Cost method={method} />
        </Thing>
        <Thing heading={four.experience} link={{ href: "#erfaring", label: text.four.toExperience }}>
          <Experience method={method} />
        </Thing>
      </div>
    </section>
  );
}

function Thing(props: { heading: string; link?: { href: string; label: string }; children: ReactNode }) {
  return (
    <section className="four__thing">
      <h3 className="h4">{props.heading}</h3>
      {props.children}
      {props.link !== undefined && (
        <p className="no-print">
          <a href={props.link.href}>{props.link.label}</a>
        </p>
      )}
    </section>
  );
}

function Standing({ method }: { method: MethodDetail }) {
  const { method: text, labels, row } = useText(methodsText);
  const { standing } = method.fields;
  return <p>{standing === null ? text.four.noStanding : row.standing(labels.standing[standing.level])}</p>;
}

function Relevance({ method }: { method: MethodDetail }) {
  const { method: text, labels } = useText(methodsText);
  const { relevance } = method.fields;
  if (relevance === null) return <p className="muted">{text.four.noRelevance}</p>;
  return (
    <>
      <p>
        <strong>{labels.relevance[relevance.level]}</strong>
      </p>
      <p lang="da">{relevance.reason}</p>
    </>
  );
}

function Cost({ method }: { method: MethodDetail }) {
  const { method: text, count, row } = useText(methodsText);
  const words = useMethodWords();
  const { perCitizen, priceYear } = method.fields.economy;
  return (
    <>
      <p>
        <strong>{words.perCitizen(perCitizen, priceYear)}</strong>
      </p>
      <p>
        {method.counts.offers === 0
          ? row.usedByNone
          : `${text.four.usedBy}: ${count.offers(method.counts.offers)}`}
      </p>
    </>
  );
}

function Experience({ method }: { method: MethodDetail }) {
  const { experience: text, count } = useText(methodsText);
  const { experiences, again } = method.counts;
  if (experiences === 0) return <p className="muted">{text.none}</p>;
  return (
    <>
      <p>
        <strong>{count.experiences(experiences)}</strong>
      </p>
      <p>{text.again(again.yes, again.withChanges, again.no)}</p>
    </>
  );
}
