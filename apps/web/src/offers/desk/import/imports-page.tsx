import type { OfferImport, OwnOfferPage } from "@rammevaerk/contracts/offer-desk";
import { downloadIcon, LinkButton, Select, Table } from "@rammevaerk/ui";
import { useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { type ReactNode, useState } from "react";
import { api, client } from "../../../platform/api/client.ts";
import { uploadFile } from "../../../platform/api/upload-file.ts";
import { Loaded } from "../../../platform/data/loaded.tsx";
import { More } from "../../../platform/data/more.tsx";
import { usePages } from "../../../platform/data/use-pages.ts";
import { SheetPicker } from "../../../platform/form/sheet-picker.tsx";
import { TimeAgo } from "../../../platform/format/time-ago.tsx";
import { useFormat } from "../../../platform/format/use-format.ts";
import { useText } from "../../../platform/language/use-text.ts";
import { Page } from "../../../platform/layout/page.tsx";
import { deskText } from "../desk-text.ts";
import { DeskTabs } from "../desk-tabs.tsx";
import { NoRole } from "../no-role.tsx";
import { deskOptions } from "../queries.ts";
import { ImportStatus } from "./import-status.tsx";
import "../../offers.scss";
import "../desk.scss";

/** Hands a spreadsheet in, gives one to fill in, and lists those that were handed in before. */
export function ImportsPage(): ReactNode {
  const { title, imports: text } = useText(deskText);
  return (
    <Page title={text.title} lead={text.lead} crumbs={[{ label: title, href: "/tilbud/mine" }]}>
      <DeskTabs current="imports" />
      <Loaded query={useQuery(deskOptions())}>
        {({ operators }) =>
          operators.length === 0 ? (
            <NoRole />
          ) : (
            <>
              <HandIn operators={operators} />
              <History />
            </>
          )
        }
      </Loaded>
    </Page>
  );
}

function HandIn({ operators }: { operators: OwnOfferPage["operators"] }) {
  const { imports: text } = useText(deskText);
  const navigate = useNavigate();
  const [operatorId, setOperatorId] = useState(operators[0]?.id ?? "");
  const handIn = async (file: File, onProgress: (percent: number) => void): Promise<void> => {
    const door = `/api/offers/imports?${new URLSearchParams({ operatorId }).toString()}`;
    const { id } = (await uploadFile({ file, door, onProgress })) as OfferImport;
    await navigate({ to: "/tilbud/import/$id", params: { id } });
  };
  return (
    <>
      {operators.length > 1 && (
        <Select
          label={text.operator}
          value={operatorId}
          onChange={setOperatorId}
          choices={operators.map(({ id, name }) => ({ value: id, label: name }))}
        />
      )}
      <SheetPicker text={text} handIn={handIn} />
      <Sheets operatorId={operatorId} />
    </>
  );
}

/** The spreadsheet to fill in. */
function Sheets({ operatorId }: { operatorId: string }) {
  const { imports: text } = useText(deskText);
  const href = (query: string): string => `/api/offers/sheet?operatorId=${operatorId}&${query}`;
  return (
    <section aria-labelledby="skabelon">
      <h2 id="skabelon">{text.sheets}</h2>
      <p>{text.sheetsText}</p>
      <div className="cluster">
        <LinkButton icon={downloadIcon} href={href("filled=1&format=xlsx")} download>
          {text.filled}
        </LinkButton>
        <LinkButton variant="tertiary" href={href("format=xlsx")} download>
          {text.empty}
        </LinkButton>
        <LinkButton variant="tertiary" href={href("format=csv")} download>
          {text.emptyCsv}
        </LinkButton>
      </div>
    </section>
  );
}

function History() {
  const { imports: text } = useText(deskText);
  const imports = usePages({
    key: api.offers.desk.listImports.queryKey({}),
    fetch: (after, signal) => client.offers.desk.listImports.query({ after }, { signal }),
  });
  return (
    <section aria-labelledby="tidligere">
      <h2 id="tidligere">{text.history}</h2>
      <Loaded query={imports}>
        {({ items }) => (items.length === 0 ? <p>{text.none}</p> : <ImportTable items={items} />)}
      </Loaded>
      <More pages={imports} />
    </section>
  );
}

function ImportTable({ items }: { items: readonly OfferImport[] }) {
  const { imports: text } = useText(deskText);
  return (
    <Table
      caption={text.history}
      isCaptionHidden
      rows={items}
      rowKey={({ id }) => id}
      columns={[
        { key: "file", header: text.headFile, isRowHeader: true, cell: renderFile },
        { key: "when", header: text.headWhen, cell: renderWhen },
        { key: "status", header: text.headStatus, cell: renderStatus },
        { key: "rows", header: text.headRows, isNumber: true, cell: renderRows },
      ]}
    />
  );
}

function renderFile({ id, fileName }: OfferImport): ReactNode {
  return <a href={`/tilbud/import/${id}`}>{fileName}</a>;
}

function renderWhen(one: OfferImport): ReactNode {
  return <When createdAt={one.createdAt} createdBy={one.createdBy} />;
}

function When({ createdAt, createdBy }: Pick<OfferImport, "createdAt" | "createdBy">) {
  const { imports: text } = useText(deskText);
  return (
    <>
      <TimeAgo iso={createdAt} /> {createdBy !== null && text.by(createdBy)}
    </>
  );
}

function renderStatus({ status }: OfferImport): ReactNode {
  return <ImportStatus status={status} />;
}

function renderRows({ rowsTotal }: OfferImport): ReactNode {
  return <Rows count={rowsTotal} />;
}

function Rows({ count }: { count: number | null }) {
  const format = useFormat();
  return count === null ? "–" : format.number(count);
}
