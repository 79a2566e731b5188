import type { AppRouter } from "@rammevaerk/api/router";
import { Button, Progress, Table } from "@rammevaerk/ui";
import { useQuery } from "@tanstack/react-query";
import type { inferRouterOutputs } from "@trpc/server";
import type { ReactNode } from "react";
import { AdministrationFrame } from "../../operations/administration-frame.tsx";
import { api } from "../../platform/api/client.ts";
import { Loaded } from "../../platform/data/loaded.tsx";
import { useFormat } from "../../platform/format/use-format.ts";
import { useText } from "../../platform/language/use-text.ts";
import { searchText } from "../search-text.ts";

type Status = inferRouterOutputs<AppRouter>["search"]["status"];

/** While the index is being made, it is looked at again so often. */
const againMilliseconds = 3_000;

/** How the index of the search stands, for the administrator. */
export function SearchIndexPage(): ReactNode {
  const { index: text } = useText(searchText);
  return (
    <AdministrationFrame tab="search" title={text.title} lead={text.lead}>
      <IndexStatus />
    </AdministrationFrame>
  );
}

function isRunning({ rebuild }: Status): boolean {
  return rebuild !== null && rebuild.finishedAt === null;
}

function IndexStatus() {
  const { index: text, kinds } = useText(searchText);
  const format = useFormat();
  const status = useQuery(
    api.search.status.queryOptions(undefined, {
      staleTime: 0,
      refetchInterval: ({ state }) =>
        state.data !== undefined && isRunning(state.data) ? againMilliseconds : false,
    }),
  );
  return (
    <Loaded query={status}>
      {({ documents, waiting, rebuild }) => (
        <>
          <p role="status">{text.waiting(waiting)}</p>
          <Table
            caption={text.list}
            onPhone="row"
            columns={[
              { key: "kind", header: text.kind, cell: (row) => row.name, isRowHeader: true },
              { key: "count", header: text.count, cell: (row) => format.number(row.count), isNumber: true },
            ]}
            rows={[
              ...documents.map(({ kind, count }) => ({ name: kinds[kind].many, count })),
              { name: text.sum, count: documents.reduce((sum, { count }) => sum + count, 0) },
            ]}
            rowKey={({ name }) => name}
          />
          <h2>{text.rebuild}</h2>
          <Rebuild rebuild={rebuild} />
          <p>{text.how}</p>
          <pre>
            <code>pnpm rammevaerk rebuild-search</code>
          </pre>
          <Button isBusy={status.isFetching} onClick={() => void status.refetch()}>
            {text.refresh}
          </Button>
        </>
      )}
    </Loaded>
  );
}

function Rebuild({ rebuild }: Pick<Status, "rebuild">) {
  const { index: text } = useText(searchText);
  const format = useFormat();
  if (rebuild === null) return <p>{text.never}</p>;
  const { startedAt, finishedAt, done, total } = rebuild;
  if (finishedAt !== null) return <p>{text.done(format.dateTime(finishedAt), format.number(total))}</p>;
  const label = text.running(format.number(done), format.number(total));
  return (
    <>
      <Progress label={label} value={total === 0 ? 0 : Math.floor((done / total) * 100)} />
      <p className="muted small">{text.started(format.dateTime(startedAt))}</p>
    </>
  );
}
