import type { DueRate } from "@rammevaerk/contracts/rates";
import { Button, type Column, EmptyState, LinkButton, Select, Table } from "@rammevaerk/ui";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { api, client } from "../../platform/api/client.ts";
import { Loaded } from "../../platform/data/loaded.tsx";
import { More } from "../../platform/data/more.tsx";
import { usePages } from "../../platform/data/use-pages.ts";
import { createRequestId } from "../../platform/form/request-id.ts";
import { useAction } from "../../platform/form/use-action.ts";
import { useFormat } from "../../platform/format/use-format.ts";
import { useText } from "../../platform/language/use-text.ts";
import type { Messages } from "../messages.da.ts";
import { refreshRates } from "../queries.ts";
import { ratesText } from "../rates-text.ts";

/** Offers without a rate for the year, each with a button that begins one. */
export function DueList({ year, years }: { year: number; years: readonly number[] }) {
  const { list: text } = useText(ratesText);
  const format = useFormat();
  const navigate = useNavigate();
  const [requestIds] = useState(() => new Map<string, string>());
  const pages = usePages({
    key: api.rates.listDue.queryKey({ year }),
    fetch: (after, signal) => client.rates.listDue.query({ year, after }, { signal }),
  });
  const begin = useAction(
    (offerId: string) => {
      const requestId = requestIds.get(offerId) ?? createRequestId();
      requestIds.set(offerId, requestId);
      return client.rates.start.mutate({ offerId, year, requestId });
    },
    ({ calculationId }) => {
      void refreshRates();
      void navigate({ to: "/takster/$id", params: { id: calculationId } });
    },
  );
  return (
    <div className="stack">
      <Select
        label={text.year}
        value={String(year)}
        choices={years.map((one) => ({ value: String(one), label: String(one) }))}
        onChange={(chosen) =>
          void navigate({ to: "/takster", search: { vis: "mangler", aar: Number(chosen) } })
        }
      />
      <Loaded query={pages}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState
              heading={text.nothingDue}
              action={<LinkButton href="/takster?vis=gaeldende">{text.published}</LinkButton>}
            >
              {text.nothingDueText(year)}
            </EmptyState>
          ) : (
            <Table
              caption={text.dueCaption(year)}
              isCaptionHidden
              columns={listColumns(text, format, { year, begin })}
              rows={items}
              rowKey={({ offer }) => offer.id}
            />
          )
        }
      </Loaded>
      <More pages={pages} />
    </div>
  );
}

function listColumns(
  text: Messages["list"],
  format: ReturnType<typeof useFormat>,
  { year, begin }: { year: number; begin: { start: (offerId: string) => void; isBusy: boolean } },
): Column<DueRate>[] {
  return [
    {
      key: "offer",
      header: text.offer,
      isRowHeader: true,
      cell: ({ offer }) => <a href={`/tilbud/${offer.id}`}>{offer.name}</a>,
    },
    { key: "operator", header: text.operator, cell: ({ operator }) => operator.name },
    {
      key: "last",
      header: text.last,
      isNumber: true,
      cell: ({ lastYear, lastUnitRateOere }) =>
        lastYear === null || lastUnitRateOere === null
          ? text.noLast
          : text.lastIn(lastYear, format.kroner(lastUnitRateOere)),
    },
    {
      key: "start",
      header: text.next,
      cell: ({ offer }) => (
        <Button
          isBusy={begin.isBusy}
          aria-label={text.startFor(offer.name, year)}
          onClick={() => begin.start(offer.id)}
        >
          {text.start(year)}
        </Button>
      ),
    },
  ];
}
