import type { CalculationContent } from "@rammevaerk/contracts/rates";
import { costCategoryLabels, revenueCategoryLabels } from "@rammevaerk/domain/rates";
import { type Column, DataList, Table } from "@rammevaerk/ui";
import { useFormat } from "../platform/format/use-format.ts";
import { useLanguage } from "../platform/language/language.ts";
import { useText } from "../platform/language/use-text.ts";
import { ratesText } from "./rates-text.ts";

interface BudgetRow {
  readonly key: string;
  readonly label: string;
  readonly amountOere: number;
}

/** The budget behind a rate, as it was written. */
export function BudgetTable({ budget }: Pick<CalculationContent, "budget">) {
  const { published: text, workbench } = useText(ratesText);
  const language = useLanguage();
  const format = useFormat();
  const nameOf = (label: string, remark: string | undefined): string =>
    remark === undefined || remark === "" ? label : `${label}: ${remark}`;
  const rows: BudgetRow[] = [
    ...budget.costs.map(({ category, text: remark, amountOere }, at) => ({
      key: `cost ${at}`,
      label: nameOf(costCategoryLabels[category][language], remark),
      amountOere,
    })),
    ...budget.revenues.map(({ category, text: remark, amountOere }, at) => ({
      key: `revenue ${at}`,
      label: nameOf(revenueCategoryLabels[category][language], remark),
      amountOere: 0 - amountOere,
    })),
  ];
  const columns: Column<BudgetRow>[] = [
    { key: "line", header: text.line, isRowHeader: true, cell: ({ label }) => label },
    { key: "amount", header: text.amount, isNumber: true, cell: (row) => format.kroner(row.amountOere) },
  ];
  const { overhead } = budget;
  return (
    <>
      <Table caption={text.budget} columns={columns} rows={rows} rowKey={({ key }) => key} />
      <DataList
        facts={[
          {
            term: workbench.overhead,
            value:
              overhead.kind === "percent"
                ? format.percent(overhead.percent)
                : format.kroner(overhead.amountOere),
          },
          { term: text.occupancy, value: format.percent(budget.occupancyPercent) },
          ...budget.supplements.map(({ name, amountOere, per }) => ({
            term: name,
            value: `${format.kroner(amountOere)} ${workbench.supplementPer.toLowerCase()} ${workbench.per[per]}`,
          })),
        ]}
      />
    </>
  );
}
