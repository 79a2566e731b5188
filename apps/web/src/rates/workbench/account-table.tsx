import type { StoredAccountYear } from "@rammevaerk/contracts/rates";
import { Button, type Column, Table } from "@rammevaerk/ui";
import { useFormat } from "../../platform/format/use-format.ts";
import { useText } from "../../platform/language/use-text.ts";
import type { Messages } from "../messages.da.ts";
import { ratesText } from "../rates-text.ts";

type Format = ReturnType<typeof useFormat>;

/** The closed accounts that were entered, newest first, each to be corrected. */
export function AccountTable(props: {
  stored: readonly StoredAccountYear[];
  onEdit: (year: number) => void;
}) {
  const { adjustment: text } = useText(ratesText);
  const format = useFormat();
  if (props.stored.length === 0) return <p className="form-hint">{text.none}</p>;
  return (
    <Table
      caption={text.others}
      columns={listColumns(text, format, props.onEdit)}
      rows={props.stored}
      rowKey={({ accountYear }) => String(accountYear.year)}
    />
  );
}

function listColumns(
  text: Messages["adjustment"],
  format: Format,
  onEdit: (year: number) => void,
): Column<StoredAccountYear>[] {
  return [
    { key: "year", header: text.year, isRowHeader: true, cell: ({ accountYear }) => accountYear.year },
    {
      key: "budget",
      header: text.budget,
      isNumber: true,
      cell: ({ accountYear }) => format.kroner(accountYear.budgetOere),
    },
    {
      key: "costs",
      header: text.costs,
      isNumber: true,
      cell: ({ accountYear }) => format.kroner(accountYear.costsOere),
    },
    {
      key: "edit",
      header: text.actions,
      cell: ({ accountYear }) => (
        <Button variant="plain" onClick={() => onEdit(accountYear.year)}>
          {text.edit(accountYear.year)}
        </Button>
      ),
    },
  ];
}
