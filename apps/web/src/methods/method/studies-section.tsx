import type { MethodDetail } from "@rammevaerk/contracts/methods";
import { type Column, Table } from "@rammevaerk/ui";
import { useFormat } from "../../platform/format/use-format.ts";
import { useText } from "../../platform/language/use-text.ts";
import { methodsText } from "../methods-text.ts";
import { SourceLink } from "./source-link.tsx";

type Fields = MethodDetail["fields"];

/** What was found by whom: outcome, effect, design, size and how long it was followed. Also what found nothing. */
export function StudiesSection({ studies, sources }: Pick<Fields, "studies" | "sources">) {
  const { method } = useText(methodsText);
  const { studies: text } = method;
  const columns = useColumns(sources);
  if (studies.length === 0) return null;
  return (
    <section id="undersoegelser">
      <h3>{text.heading}</h3>
      <Table
        caption={text.caption}
        isCaptionHidden
        rows={studies.map((study, at) => ({ ...study, at }))}
        rowKey={({ at }) => String(at)}
        columns={columns}
      />
    </section>
  );
}

function useColumns(sources: Fields["sources"]): Column<Fields["studies"][number]>[] {
  const { method } = useText(methodsText);
  const { studies: text, evidence } = method;
  return [
    {
      key: "outcome",
      header: text.outcome,
      isRowHeader: true,
      cell: ({ outcome }) => <span lang="da">{outcome}</span>,
    },
    { key: "effect", header: text.effect, cell: ({ effect }) => <span lang="da">{effect}</span> },
    { key: "study", header: text.study, cell: (study) => <AboutStudy study={study} /> },
    {
      key: "source",
      header: evidence.source,
      cell: ({ sourceKey }) => <SourceLink sourceKey={sourceKey} sources={sources} />,
    },
  ];
}

/** How it was made, with how many, for how long, where and when; what the source does not say is said to be so. */
function AboutStudy({ study }: { study: Fields["studies"][number] }) {
  const { method, labels } = useText(methodsText);
  const { studies: text } = method;
  const format = useFormat();
  const { participants, followUpMonths, country, year } = study;
  const about = [
    participants === null ? text.participantsUnknown : text.participants(format.number(participants)),
    followUpMonths === null ? text.followUpUnknown : text.followUp(followUpMonths),
    [country, year].filter(Boolean).join(", "),
  ];
  return (
    <>
      {labels.design[study.design]}
      {about.filter(Boolean).map((line) => (
        <span key={line} className="muted small block">
          {line}
        </span>
      ))}
    </>
  );
}
