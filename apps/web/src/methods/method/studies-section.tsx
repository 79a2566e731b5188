import type { MethodDetail } from "@rammevaerk/contracts/methods";
import { Table } from "@rammevaerk/ui";
import { useFormat } from "../../platform/format/use-format.ts";
import { useText } from "../../platform/language/use-text.ts";
import { methodsText } from "../methods-text.ts";
import { SourceLink } from "./source-link.tsx";

type Fields = MethodDetail["fields"];

/** What was found by whom: outcome, effect, design, size and how long it was followed. Also what found nothing. */
export function StudiesSection({ studies, sources }: Pick<Fields, "studies" | "sources">) {
  const { method } = useText(methodsText);
  const { studies: text, evidence } = method;
  const { labels } = useText(methodsText);
  const format = useFormat();
  if (studies.length === 0) return null;
  const unknown = <span className="muted">{text.unknown}</span>;
  return (
    <section id="undersoegelser">
      <h3>{text.heading}</h3>
      <Table
        caption={text.caption}
        isCaptionHidden
        rows={studies.map((study, at) => ({ ...study, at }))}
        rowKey={({ at }) => String(at)}
        columns={[
          {
            key: "outcome",
            header: text.outcome,
            isRowHeader: true,
            cell: ({ outcome }) => <span lang="da">{outcome}</span>,
          },
          { key: "effect", header: text.effect, cell: ({ effect }) => <span lang="da">{effect}</span> },
          { key: "design", header: text.design, cell: ({ design }) => labels.design[design] },
          {
            key: "participants",
            header: text.participants,
            isNumber: true,
            cell: ({ participants }) => (participants === null ? unknown : format.number(participants)),
          },
          {
            key: "followUp",
            header: text.followUp,
            cell: ({ followUpMonths }) => (followUpMonths === null ? unknown : text.months(followUpMonths)),
          },
          {
            key: "country",
            header: text.country,
            cell: ({ country, year }) => [country, year].filter(Boolean).join(", ") || unknown,
          },
          {
            key: "source",
            header: evidence.source,
            cell: ({ sourceKey }) => <SourceLink sourceKey={sourceKey} sources={sources} />,
          },
        ]}
      />
    </section>
  );
}
