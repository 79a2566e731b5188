import type { StepView } from "@rammevaerk/contracts/rates";
import { calculateCostSplit, type CostKey } from "@rammevaerk/domain/clusters";
import { RateError } from "@rammevaerk/domain/rates";
import { Details, Table } from "@rammevaerk/ui";
import { useState } from "react";
import { Explanation } from "../../platform/explanation/explanation.tsx";
import { parseOere } from "../../platform/format/parse-number.ts";
import { useFormat } from "../../platform/format/use-format.ts";
import { useLanguage } from "../../platform/language/language.ts";
import { useText } from "../../platform/language/use-text.ts";
import { NumberField } from "../../rates/workbench/number-field.tsx";
import { workText } from "../work/work-text.ts";

/** What each party pays of an amount by a key, to the øre, with how it was found. Calculated here as on the server. */
export function TryAmount({ costKey, nameOf }: { costKey: CostKey; nameOf: (partyId: string) => string }) {
  const { key: text } = useText(workText);
  const language = useLanguage();
  const [typed, setTyped] = useState("");
  const amountOere = parseOere(typed, language);
  const split =
    amountOere === undefined || typed.trim() === "" ? undefined : trySplit(costKey, amountOere, nameOf);
  return (
    <section className="cluster-part">
      <h2 className="h3">{text.tryHeading}</h2>
      <NumberField
        label={text.amount}
        value={typed}
        onChange={setTyped}
        error={typed.trim() !== "" && split === undefined ? text.amountBad : undefined}
        width="m"
        isOptional
      />
      <div aria-live="polite">
        {split !== undefined && amountOere !== undefined && (
          <SplitTable split={split} amountOere={amountOere} nameOf={nameOf} />
        )}
      </div>
    </section>
  );
}

type Split = ReturnType<typeof calculateCostSplit>;

function trySplit(costKey: CostKey, amountOere: number, nameOf: (key: string) => string): Split | undefined {
  try {
    return calculateCostSplit(costKey, amountOere, { nameOf });
  } catch (error) {
    if (error instanceof RateError) return undefined;
    throw error;
  }
}

function SplitTable(props: { split: Split; amountOere: number; nameOf: (partyId: string) => string }) {
  const { split, amountOere, nameOf } = props;
  const { key: text } = useText(workText);
  const format = useFormat();
  const rows = [
    ...split.shares.map(({ key, amountOere: oere }) => ({ key, name: nameOf(key), oere })),
    { key: "total", name: text.total, oere: amountOere },
  ];
  return (
    <>
      <Table
        caption={text.tryHeading}
        isCaptionHidden
        onPhone="row"
        columns={[
          { key: "party", header: text.party, cell: ({ name }) => name, isRowHeader: true },
          { key: "pays", header: text.pays, cell: ({ oere }) => format.kroner(oere), isNumber: true },
        ]}
        rows={rows}
        rowKey={({ key }) => key}
      />
      <h3>{text.how}</h3>
      <Details summary={text.showSteps(split.steps.length)}>
        <Explanation steps={split.steps as readonly StepView[]} />
      </Details>
    </>
  );
}
