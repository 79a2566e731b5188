import type { ErasureDue, ErasureProof, ErasureReport } from "@rammevaerk/contracts/event-erasure";
import { Alert, Button, type Column, Table } from "@rammevaerk/ui";
import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { showToast } from "../../platform/announce/toast.ts";
import { api, client } from "../../platform/api/client.ts";
import { Loaded } from "../../platform/data/loaded.tsx";
import { More } from "../../platform/data/more.tsx";
import { usePages } from "../../platform/data/use-pages.ts";
import { useAction } from "../../platform/form/use-action.ts";
import { useFormat } from "../../platform/format/use-format.ts";
import { useText } from "../../platform/language/use-text.ts";
import { Page } from "../../platform/layout/page.tsx";
import { OrganiserFrame } from "../organise/organiser-frame.tsx";
import { eventOptions, refreshEvents } from "../queries.ts";
import { erasureText } from "./erasure-text.ts";

/** The personal data of one event: what is overdue, what goes next, and the proofs. */
export function EventErasurePage(): ReactNode {
  const { id } = useParams({ from: "/arrangementer/$id/sletning" });
  const text = useText(erasureText);
  return (
    <OrganiserFrame query={useQuery(eventOptions(id))} tab="overview" title={text.title} lead={text.lead}>
      {() => (
        <>
          <Report eventId={id} />
          <p className="muted">{text.change}</p>
        </>
      )}
    </OrganiserFrame>
  );
}

/** The same over all events that the reader runs; for an administrator over all there are. */
export function ErasurePage(): ReactNode {
  const text = useText(erasureText);
  return (
    <Page title={text.title} lead={text.lead} crumbs={[{ label: text.crumb, href: "/arrangementer" }]}>
      <Report />
    </Page>
  );
}

function Report({ eventId }: { eventId?: string }) {
  const text = useText(erasureText);
  const input = eventId === undefined ? {} : { eventId };
  const query = useQuery(api.events.erasure.report.queryOptions(input));
  const proofs = usePages({
    key: api.events.erasure.report.queryKey(input),
    fetch: async (after, signal) =>
      (await client.events.erasure.report.query({ ...input, after }, { signal })).proofs,
  });
  return (
    <>
      <Loaded query={query}>{(report) => <Due report={report} eventId={eventId} />}</Loaded>
      <section aria-labelledby="beviser">
        <h2 id="beviser">{text.proofs}</h2>
        <Loaded query={proofs}>
          {({ items }) => (items.length === 0 ? <p>{text.proofsNone}</p> : <Proofs items={items} />)}
        </Loaded>
        <More pages={proofs} />
      </section>
    </>
  );
}

function Due({ report, eventId }: { report: ErasureReport; eventId: string | undefined }) {
  const text = useText(erasureText);
  const { overdue, coming } = report;
  const run = useAction(
    () => client.events.erasure.run.mutate(eventId === undefined ? {} : { eventId }),
    async ({ erased }) => {
      await refreshEvents();
      showToast({ kind: "success", text: text.ran(erased.reduce((sum, { rows }) => sum + rows, 0)) });
    },
  );
  return (
    <>
      <section aria-labelledby="forfaldne">
        <h2 id="forfaldne">{text.overdue}</h2>
        {overdue.length === 0 ? (
          <Alert kind="success">{text.overdueNone}</Alert>
        ) : (
          <>
            <Alert kind="error">{text.overdueSome(overdue.reduce((sum, { rows }) => sum + rows, 0))}</Alert>
            <DueTable items={overdue} caption={text.overdue} />
            <Button variant="primary" isBusy={run.isBusy} onClick={() => run.start()}>
              {text.run}
            </Button>
          </>
        )}
      </section>
      <section aria-labelledby="kommende">
        <h2 id="kommende">{text.coming}</h2>
        {coming.length === 0 ? <p>{text.comingNone}</p> : <DueTable items={coming} caption={text.coming} />}
      </section>
    </>
  );
}

type Line = Pick<ErasureDue, "eventId" | "title" | "class" | "rows">;

/** What the two tables have in common: which event, which data, how many. */
function useLineColumns<Row extends Line>(): { first: Column<Row>[]; last: Column<Row> } {
  const text = useText(erasureText);
  const format = useFormat();
  return {
    first: [
      {
        key: "event",
        header: text.event,
        isRowHeader: true,
        cell: ({ eventId, title }) => <a href={`/arrangementer/${eventId}/arranger`}>{title}</a>,
      },
      { key: "class", header: text.what, cell: (row) => text.classes[row.class] },
    ],
    last: { key: "rows", header: text.rows, isNumber: true, cell: ({ rows }) => format.number(rows) },
  };
}

function DueTable({ items, caption }: { items: readonly ErasureDue[]; caption: string }) {
  const text = useText(erasureText);
  const format = useFormat();
  const { first, last } = useLineColumns<ErasureDue>();
  return (
    <Table
      caption={caption}
      isCaptionHidden
      rows={items}
      rowKey={(row) => `${row.eventId} ${row.class} ${row.dueOn}`}
      columns={[...first, { key: "due", header: text.due, cell: ({ dueOn }) => format.date(dueOn) }, last]}
    />
  );
}

function Proofs({ items }: { items: readonly ErasureProof[] }) {
  const text = useText(erasureText);
  const format = useFormat();
  const { first, last } = useLineColumns<ErasureProof>();
  const when: Column<ErasureProof> = {
    key: "erasedAt",
    header: text.erasedAt,
    cell: ({ erasedAt }) => format.dateTime(erasedAt),
  };
  return (
    <Table
      caption={text.proofs}
      isCaptionHidden
      rows={items}
      rowKey={({ id }) => id}
      columns={[...first, when, last]}
    />
  );
}
