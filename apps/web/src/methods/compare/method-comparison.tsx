import type { MethodDetail } from "@rammevaerk/contracts/methods";
import { type Aspect, Button, Comparison } from "@rammevaerk/ui";
import type { ReactNode } from "react";
import { sortByList } from "../../networks/subjects/sort-by-list.ts";
import { useFormat } from "../../platform/format/use-format.ts";
import { useText } from "../../platform/language/use-text.ts";
import { EvidenceSummary } from "../evidence-summary.tsx";
import { listEvidence } from "../method/list-evidence.ts";
import { MethodBadges } from "../method-badges.tsx";
import { methodsText } from "../methods-text.ts";
import { methodHref } from "../queries.ts";
import { useMethodWords } from "../use-method-words.ts";
import { CostInUseCell, ExpertsCell, OffersCell } from "./linked-cells.tsx";

/** Methods as columns; the four things, for whom, who uses it and who can be asked as rows. */
export function MethodComparison(props: {
  methods: readonly MethodDetail[];
  onRemove: (code: string) => void;
}) {
  const { compare: text } = useText(methodsText);
  const described = useDescribed();
  const practised = usePractised();
  const [summary, forWhom, ...rest] = described;
  const aspects = [summary, forWhom, ...useFour(), ...practised, ...rest].filter(
    (aspect) => aspect !== undefined,
  );
  return (
    <Comparison
      caption={text.title}
      aspectHeader={text.aspect}
      things={props.methods}
      thingKey={({ id }) => id}
      thingName={({ fields }) => fields.name}
      renderHead={(method) => <MethodHead method={method} onRemove={() => props.onRemove(method.code)} />}
      aspects={aspects}
    />
  );
}

function MethodHead({ method, onRemove }: { method: MethodDetail; onRemove: () => void }) {
  const { compare: text } = useText(methodsText);
  const { name, standing } = method.fields;
  return (
    <>
      <a href={methodHref(method.code)} lang="da">
        {name}
      </a>{" "}
      <MethodBadges method={{ ...method, standing: standing?.level ?? null }} />
      <span className="block no-print">
        <Button variant="plain" onClick={onRemove} aria-label={text.remove(name)}>
          {text.removeShort}
        </Button>
      </span>
    </>
  );
}

type MethodAspect = Aspect<MethodDetail>;

/** Evidence, the library's own judgement, relevance, cost and experience: a row each. */
function useFour(): MethodAspect[] {
  const { compare: text, labels, experience, count } = useText(methodsText);
  const words = useMethodWords();
  return [
    {
      key: "evidence",
      name: text.evidence,
      cell: ({ ratings }) => <EvidenceSummary evidence={listEvidence(ratings)} />,
    },
    {
      key: "standing",
      name: text.standing,
      cell: ({ fields }) => (
        <Judged label={labels.standing[fields.standing?.level ?? "none"]} reason={fields.standing?.reason} />
      ),
    },
    {
      key: "relevance",
      name: text.relevance,
      cell: ({ fields }) => (
        <Judged
          label={labels.relevance[fields.relevance?.level ?? "none"]}
          reason={fields.relevance?.reason}
        />
      ),
    },
    {
      key: "cost",
      name: text.cost,
      cell: ({ fields }) => words.perCitizen(fields.economy.perCitizen, fields.economy.priceYear),
    },
    {
      key: "experience",
      name: text.experience,
      cell: ({ counts: { experiences, again } }) =>
        experiences === 0 ? (
          <span className="muted">{experience.none}</span>
        ) : (
          <>
            {count.experiences(experiences)}
            <span className="muted small block">
              {experience.again(again.yes, again.withChanges, again.no)}
            </span>
          </>
        ),
    },
  ];
}

function Judged({ label, reason }: { label: string; reason: string | undefined }) {
  return (
    <>
      {label}
      {reason !== undefined && (
        <span className="muted small block" lang="da">
          {reason}
        </span>
      )}
    </>
  );
}

/** Where it is used, at what rate, and who can be asked. */
function usePractised(): MethodAspect[] {
  const { compare: text } = useText(methodsText);
  return [
    { key: "offers", name: text.offers, cell: (method) => <OffersCell method={method} /> },
    { key: "costInUse", name: text.costInUse, cell: (method) => <CostInUseCell method={method} /> },
    { key: "experts", name: text.experts, cell: (method) => <ExpertsCell method={method} /> },
  ];
}

function useDescribed(): MethodAspect[] {
  const { compare: text, labels } = useText(methodsText);
  const words = useMethodWords();
  const format = useFormat();
  const danish = (parts: readonly string[]): ReactNode => <Danish parts={parts} />;
  return [
    { key: "summary", name: text.summary, cell: ({ fields }) => danish([fields.summary]) },
    {
      key: "forWhom",
      name: text.forWhom,
      cell: ({ fields }) => (
        <>
          {format.list(sortByList("target-group", fields.targetGroups).map(words.targetGroup))}
          <span className="muted small block">{words.age(fields.ageFrom, fields.ageTo)}</span>
        </>
      ),
    },
    {
      key: "dosage",
      name: text.dosage,
      cell: ({ fields }) => danish([fields.dosage.sessions, fields.dosage.duration, fields.dosage.setting]),
    },
    {
      key: "competences",
      name: text.competences,
      cell: ({ fields }) => danish([fields.competences.required, fields.competences.training]),
    },
    { key: "licence", name: text.licence, cell: ({ fields }) => labels.licence[fields.licence.kind] },
    { key: "risks", name: text.risks, cell: ({ fields }) => danish([fields.risks]) },
    {
      key: "review",
      name: text.review,
      cell: ({ nextReviewOn }) => (nextReviewOn === null ? "" : format.date(nextReviewOn)),
    },
  ];
}

function Danish({ parts }: { parts: readonly string[] }) {
  const { method } = useText(methodsText);
  const said = parts.filter((part) => part !== "");
  if (said.length === 0) return <span className="muted">{method.facts.notStated}</span>;
  return said.map((part) => (
    <span key={part} className="block" lang="da">
      {part}
    </span>
  ));
}
