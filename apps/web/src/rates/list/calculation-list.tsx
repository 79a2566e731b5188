import type { CalculationSummary } from "@rammevaerk/contracts/rates";
import { type Column, EmptyState, LinkButton, Table } from "@rammevaerk/ui";
import { api, client } from "../../platform/api/client.ts";
import { Loaded } from "../../platform/data/loaded.tsx";
import { More } from "../../platform/data/more.tsx";
import { usePages } from "../../platform/data/use-pages.ts";
import { useFormat } from "../../platform/format/use-format.ts";
import { useText } from "../../platform/language/use-text.ts";
import type { Messages } from "../messages.da.ts";
import { ratesText } from "../rates-text.ts";
import { StatusBadge } from "../status-badge.tsx";

/** The calculations under way, or the rates in force, newest change first. */
export function CalculationList({ show, isEconomist }: { show: "open" | "published"; isEconomist: boolean }) {
  const { list: text } = useText(ratesText);
  const format = useFormat();
  const pages = usePages({
    key: api.rates.listMine.queryKey({ show }),
    fetch: (after, signal) => client.rates.listMine.query({ show, after }, { signal }),
  });
  return (
    <>
      <Loaded query={pages}>
        {({ items, total }) =>
          items.length === 0 ? (
            <NoCalculations show={show} isEconomist={isEconomist} />
          ) : (
            <>
              <p role="status">{text.found(total ?? items.length)}</p>
              <Table
                caption={show === "open" ? text.openCaption : text.publishedCaption}
                isCaptionHidden
                columns={listColumns(text, format)}
                rows={items}
                rowKey={({ id }) => id}
              />
            </>
          )
        }
      </Loaded>
      <More pages={pages} />
    </>
  );
}

function NoCalculations({ show, isEconomist }: { show: "open" | "published"; isEconomist: boolean }) {
  const { list: text } = useText(ratesText);
  return (
    <EmptyState
      heading={show === "open" ? text.nothingOpen : text.nothingPublished}
      action={
        <LinkButton href={isEconomist ? "/takster?vis=mangler" : "/tilbud"} variant="primary">
          {isEconomist ? text.seeDue : text.seeOffers}
        </LinkButton>
      }
    >
      {show === "open" ? text.nothingOpenText : text.nothingPublishedText}
    </EmptyState>
  );
}

function listColumns(
  text: Messages["list"],
  format: ReturnType<typeof useFormat>,
): Column<CalculationSummary>[] {
  return [
    {
      key: "offer",
      header: text.offer,
      isRowHeader: true,
      cell: ({ id, offer }) => <a href={`/takster/${id}`}>{offer.name}</a>,
    },
    { key: "operator", header: text.operator, cell: ({ operator }) => operator.name },
    { key: "year", header: text.year, cell: ({ year }) => year, isNumber: true },
    { key: "state", header: text.state, cell: ({ status }) => <StatusBadge status={status} /> },
    {
      key: "rate",
      header: text.rate,
      isNumber: true,
      cell: ({ unitRateOere }) => (unitRateOere === null ? text.notYet : format.kroner(unitRateOere)),
    },
    { key: "changed", header: text.changed, cell: ({ updatedAt }) => format.date(updatedAt) },
  ];
}
