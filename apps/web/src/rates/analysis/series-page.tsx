import type { EstimateSeries, EstimateView } from "@rammevaerk/contracts/rate-analysis";
import { formatYearPair } from "@rammevaerk/domain/rates";
import { Alert, Badge, Button, LinkButton, Table } from "@rammevaerk/ui";
import { useQuery } from "@tanstack/react-query";
import { type ReactNode, useState } from "react";
import { showToast } from "../../platform/announce/toast.ts";
import { api, client } from "../../platform/api/client.ts";
import { Loaded } from "../../platform/data/loaded.tsx";
import { useFormat } from "../../platform/format/use-format.ts";
import { useText } from "../../platform/language/use-text.ts";
import { Page } from "../../platform/layout/page.tsx";
import { refreshRates } from "../queries.ts";
import { ReasonDialog } from "../workbench/reason-dialog.tsx";
import { AddEstimateForm } from "./add-estimate-form.tsx";
import { analysisText } from "./analysis-text.ts";
import { EstimateOrigin } from "./estimate-origin.tsx";
import "./analysis.scss";

/** The price-and-wage series: what the cap is calculated with. Read by all, kept by the secretariats. */
export function SeriesPage(): ReactNode {
  const { series: text, rates, title } = useText(analysisText);
  const series = useQuery(api.rates.analysis.listSeries.queryOptions());
  return (
    <Page
      title={text.title}
      lead={text.lead}
      crumbs={[
        { label: rates, href: "/takster" },
        { label: title, href: "/takster/analyse" },
      ]}
      actions={<LinkButton href="/takster/analyse">{text.toAnalysis}</LinkButton>}
    >
      <Loaded query={series}>{(found) => <Series series={found} />}</Loaded>
    </Page>
  );
}

function Series({ series }: { series: EstimateSeries }) {
  const { series: text } = useText(analysisText);
  const format = useFormat();
  const [withdrawing, setWithdrawing] = useState<EstimateView>();
  return (
    <>
      {series.missing.length > 0 && (
        <Alert kind="warning" heading={text.missing}>
          {text.missingText(format.list(series.missing.map(formatYearPair)))}
        </Alert>
      )}
      {series.mayAddFor.length > 0 ? (
        <AddEstimateForm regionIds={series.mayAddFor} />
      ) : (
        <p className="muted">{text.reader}</p>
      )}
      <EstimateTable items={series.items} onWithdraw={setWithdrawing} />
      {withdrawing !== undefined && (
        <WithdrawDialog estimate={withdrawing} onClose={() => setWithdrawing(undefined)} />
      )}
    </>
  );
}

interface Listed {
  items: readonly EstimateView[];
  onWithdraw: (estimate: EstimateView) => void;
}

function EstimateTable({ items, onWithdraw }: Listed) {
  const { series: text } = useText(analysisText);
  const format = useFormat();
  const mayWithdraw = items.some((item) => item.mayWithdraw);
  return (
    <Table
      caption={text.table}
      rows={items}
      rowKey={(item) => item.id ?? `${item.fromYear} ${item.status}`}
      columns={[
        { key: "pair", header: text.pair, isRowHeader: true, cell: formatYearPair },
        {
          key: "percent",
          header: text.percent,
          isNumber: true,
          cell: ({ percent }) => format.exactPercent(percent),
        },
        { key: "status", header: text.status, cell: ({ status }) => text.statuses[status] },
        { key: "publishedOn", header: text.publishedOn, cell: ({ publishedOn }) => format.date(publishedOn) },
        { key: "state", header: text.state, cell: renderState },
        { key: "origin", header: text.origin, cell: renderOrigin },
        ...(mayWithdraw
          ? [
              {
                key: "withdraw",
                header: text.withdraw,
                cell: (item: EstimateView) => renderWithdraw(item, onWithdraw),
              },
            ]
          : []),
      ]}
    />
  );
}

function renderOrigin(estimate: EstimateView): ReactNode {
  return <EstimateOrigin estimate={estimate} />;
}

function renderState(estimate: EstimateView): ReactNode {
  return <EstimateState estimate={estimate} />;
}

function renderWithdraw(estimate: EstimateView, onWithdraw: Listed["onWithdraw"]): ReactNode {
  return estimate.mayWithdraw ? <Withdraw estimate={estimate} onWithdraw={onWithdraw} /> : "–";
}

function Withdraw({ estimate, onWithdraw }: { estimate: EstimateView } & Pick<Listed, "onWithdraw">) {
  const { series: text } = useText(analysisText);
  const format = useFormat();
  return (
    <Button
      variant="plain"
      aria-label={text.withdrawOf(formatYearPair(estimate), format.exactPercent(estimate.percent))}
      onClick={() => onWithdraw(estimate)}
    >
      {text.withdraw}
    </Button>
  );
}

function EstimateState({ estimate }: { estimate: EstimateView }) {
  const { series: text } = useText(analysisText);
  const format = useFormat();
  if (estimate.withdrawnOn !== null)
    return (
      <>
        {text.withdrawn(format.date(estimate.withdrawnOn))}
        <span className="muted small analysis-note">{estimate.withdrawReason}</span>
      </>
    );
  if (estimate.basis === "other") return text.otherBasis;
  return estimate.isInUse ? <Badge kind="success">{text.inUse}</Badge> : text.notInUse;
}

function WithdrawDialog({ estimate, onClose }: { estimate: EstimateView; onClose: () => void }) {
  const { series: text } = useText(analysisText);
  const { id } = estimate;
  if (id === null) return null;
  return (
    <ReasonDialog
      name={`pl-traek-tilbage-${id}`}
      heading={text.withdrawHeading}
      lead={text.withdrawLead}
      label={text.reason}
      missing={text.reasonMissing}
      action={text.withdraw}
      submit={(reason) => client.rates.analysis.withdrawEstimate.mutate({ estimateId: id, reason })}
      onDone={() => {
        showToast({ kind: "success", text: text.done });
        void refreshRates();
      }}
      onClose={onClose}
    />
  );
}
