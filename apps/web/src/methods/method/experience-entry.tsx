import type { ExperienceView } from "@rammevaerk/contracts/method-experiences";
import { Badge, type BadgeKind, DataList, type Fact } from "@rammevaerk/ui";
import type { ReactNode } from "react";
import { formatMonth } from "../../events/when/format-when.ts";
import { useFormat } from "../../platform/format/use-format.ts";
import { useLanguage } from "../../platform/language/language.ts";
import { shellText } from "../../platform/language/shell-text.ts";
import { useText } from "../../platform/language/use-text.ts";
import { methodsText } from "../methods-text.ts";

const kinds: Readonly<Record<ExperienceView["again"], BadgeKind>> = {
  yes: "success",
  "with-changes": "info",
  no: "warning",
};

/** One organisation's experience: who, when, how many, what came of it, what was hard, whether they would do it again. */
export function ExperienceEntry({ experience }: { experience: ExperienceView }) {
  const { method, labels } = useText(methodsText);
  const { experiences: text } = method;
  const { demo } = useText(shellText);
  const { organisation, again, isDemo, offer, contact } = experience;
  return (
    <li className="experience">
      <h3 className="h4">{text.ofOrganisation(organisation.name)}</h3>
      <p className="cluster">
        <Badge kind={kinds[again]}>{text.againOf(labels.again[again])}</Badge>
        {isDemo && <Badge kind="info">{demo.badge}</Badge>}
        <Verified experience={experience} />
      </p>
      <p className="muted small experience__when">
        <Period experience={experience} />
        {offer !== null && (
          <>
            {" · "}
            <a href={`/tilbud/${offer.id}`}>{offer.name}</a>
          </>
        )}
        <Citizens experience={experience} />
      </p>
      <DataList facts={useFacts(experience)} />
      {contact !== null && (
        <p>
          {text.contact}{" "}
          <a href={`/personer/${contact.id}`}>
            <strong>{contact.name}</strong>
          </a>
          {contact.title !== "" && `, ${contact.title}`}
        </p>
      )}
    </li>
  );
}

/** What was written; what was left empty is left out. */
function useFacts({ setting, adaptation, outcomeMeasure, result, difficulties }: ExperienceView): Fact[] {
  const { method, labels } = useText(methodsText);
  const { experiences: text } = method;
  const said = (term: string, value: string): Fact[] =>
    value === "" ? [] : [{ term, value: <Written>{value}</Written> }];
  return [
    ...said(text.setting, setting),
    ...said(text.adaptation, adaptation),
    { term: text.measure, value: labels.measure[outcomeMeasure] },
    ...said(text.result, result),
    ...said(text.difficulties, difficulties),
  ];
}

function Written({ children }: { children: ReactNode }) {
  return (
    <span className="written" lang="da">
      {children}
    </span>
  );
}

function Verified({ experience }: { experience: ExperienceView }) {
  const { method } = useText(methodsText);
  const { experiences: text } = method;
  const format = useFormat();
  const { verifiedAt, organisation } = experience;
  return (
    <span className="muted small">
      {verifiedAt === null ? text.notVerified : text.verified(organisation.name, format.date(verifiedAt))}
    </span>
  );
}

function Period({ experience }: { experience: ExperienceView }) {
  const { method } = useText(methodsText);
  const { experiences: text } = method;
  const language = useLanguage();
  const { fromMonth, toMonth } = experience;
  const from = formatMonth(fromMonth, language);
  return toMonth === null ? text.since(from) : text.period(from, formatMonth(toMonth, language));
}

function Citizens({ experience }: { experience: ExperienceView }) {
  const { method } = useText(methodsText);
  const { experiences: text } = method;
  const { citizens } = experience;
  if (citizens === null) return null;
  const count = citizens.count === null ? text.few : text.citizens(citizens.count);
  return ` · ${count}`;
}
