import type { CostKeyView } from "@rammevaerk/contracts/clusters-work";
import { Table } from "@rammevaerk/ui";
import { useFormat } from "../../platform/format/use-format.ts";
import { useText } from "../../platform/language/use-text.ts";
import { useParties } from "../use-parties.ts";
import { workText } from "../work/work-text.ts";

/** What each party pays by in a key, where its figures come from, and who is not in it. */
export function KeyTable({ view, clusterId }: { view: CostKeyView; clusterId: string }) {
  const { key: text } = useText(workText);
  const format = useFormat();
  const { now, nameOf } = useParties(clusterId);
  const { key, note, fromOn } = view;
  const missing = now.filter(({ id }) => key.parties.every((party) => party.key !== id));
  const counted = key.kind === "population" ? key.parties[0] : undefined;
  const figureOf = (party: (typeof key.parties)[number]): string => {
    if ("percent" in party) return format.exactPercent(party.percent);
    return "inhabitants" in party ? format.number(party.inhabitants) : `1 / ${key.parties.length}`;
  };
  return (
    <>
      <p>{text.since(text.kinds[key.kind], format.date(fromOn))}</p>
      {note !== "" && <p className="words">{note}</p>}
      <Table
        caption={text.kinds[key.kind]}
        isCaptionHidden
        onPhone="row"
        columns={[
          { key: "party", header: text.party, cell: (party) => nameOf(party.key), isRowHeader: true },
          {
            key: "share",
            header: key.kind === "population" ? text.inhabitants : text.share,
            cell: figureOf,
            isNumber: true,
          },
        ]}
        rows={[...key.parties]}
        rowKey={(party) => party.key}
      />
      {counted !== undefined && (
        <p className="muted small">{text.counted(format.date(counted.countedOn), counted.source)}</p>
      )}
      {missing.length > 0 && (
        <p className="muted small">
          {text.notIn(format.list(missing.map(({ organisation }) => organisation.name)))}
        </p>
      )}
    </>
  );
}
