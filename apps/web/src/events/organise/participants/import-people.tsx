import type { EventDetail } from "@rammevaerk/contracts/events";
import type { ImportPreview } from "@rammevaerk/contracts/event-registrations";
import { Alert, Badge, type BadgeKind, Button, Table } from "@rammevaerk/ui";
import { type ReactNode, useState } from "react";
import { showToast } from "../../../platform/announce/toast.ts";
import { client } from "../../../platform/api/client.ts";
import { uploadFile } from "../../../platform/api/upload-file.ts";
import { SheetPicker } from "../../../platform/form/sheet-picker.tsx";
import { useAction } from "../../../platform/form/use-action.ts";
import { useText } from "../../../platform/language/use-text.ts";
import { refreshEvents } from "../../queries.ts";
import { participantsText } from "./participants-text.ts";

type Row = ImportPreview["rows"][number];

/** Signs people up from a spreadsheet: what becomes of each row is shown first, then it is all or nothing. */
export function ImportPeople({ event }: { event: EventDetail }) {
  const { import: text } = useText(participantsText);
  const [preview, setPreview] = useState<ImportPreview>();
  const handIn = async (file: File, onProgress: (percent: number) => void): Promise<void> => {
    const door = `/api/events/${event.id}/imports`;
    setPreview((await uploadFile({ file, door, onProgress })) as ImportPreview);
  };
  return (
    <section aria-labelledby="import">
      <h2 id="import">{text.heading}</h2>
      <p>{text.lead}</p>
      {preview === undefined ? (
        <SheetPicker text={text} handIn={handIn} />
      ) : (
        <Preview preview={preview} onDone={() => setPreview(undefined)} />
      )}
    </section>
  );
}

const kinds: Readonly<Record<Row["outcome"], BadgeKind>> = {
  seated: "success",
  waiting: "warning",
  "already-registered": "neutral",
  refused: "error",
};

function Preview({ preview, onDone }: { preview: ImportPreview; onDone: () => void }) {
  const { import: text } = useText(participantsText);
  const useful = preview.seated + preview.waiting;
  const apply = useAction(
    () => client.events.registrations.applyImport.mutate({ importId: preview.importId }),
    async ({ seated, waiting }) => {
      onDone();
      await refreshEvents();
      showToast({ kind: "success", text: text.applied(seated, waiting) });
    },
  );
  return (
    <>
      <Alert kind={preview.refused > 0 ? "warning" : "info"} isLive>
        {useful === 0 ? text.nothing : text.sum(preview.seated, preview.waiting, preview.refused)}
      </Alert>
      <div className="cluster form-actions">
        {useful > 0 && (
          <Button variant="primary" isBusy={apply.isBusy} onClick={() => apply.start()}>
            {text.apply(useful)}
          </Button>
        )}
        <Button onClick={onDone}>{text.discard}</Button>
      </div>
      <Table
        caption={text.heading}
        isCaptionHidden
        rows={preview.rows}
        rowKey={({ row }) => String(row)}
        columns={[
          { key: "row", header: text.row, isNumber: true, cell: ({ row }) => row },
          { key: "name", header: text.name, isRowHeader: true, cell: ({ name }) => name },
          { key: "organisation", header: text.organisation, cell: ({ organisation }) => organisation },
          { key: "outcome", header: text.outcome, cell: renderOutcome },
        ]}
      />
    </>
  );
}

function renderOutcome(row: Row): ReactNode {
  return <Outcome row={row} />;
}

function Outcome({ row }: { row: Row }) {
  const { import: text } = useText(participantsText);
  return (
    <>
      <Badge kind={kinds[row.outcome]}>{text.outcomes[row.outcome]}</Badge>
      {row.problem !== null && ` ${text.problems[row.problem]}`}
    </>
  );
}
