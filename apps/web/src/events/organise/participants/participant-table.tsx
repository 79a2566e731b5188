import type { RegistrationRow } from "@rammevaerk/contracts/event-registrations";
import { Badge, type BadgeKind, Button, ButtonGroup, Dialog, Table } from "@rammevaerk/ui";
import { type ReactNode, useState } from "react";
import { showToast } from "../../../platform/announce/toast.ts";
import { client } from "../../../platform/api/client.ts";
import { useAction } from "../../../platform/form/use-action.ts";
import { TimeAgo } from "../../../platform/format/time-ago.tsx";
import { useFormat } from "../../../platform/format/use-format.ts";
import { useText } from "../../../platform/language/use-text.ts";
import { refreshEvents } from "../../queries.ts";
import { ReasonDialog } from "../reason-dialog.tsx";
import { participantsText } from "./participants-text.ts";

const kinds: Readonly<Record<RegistrationRow["state"], BadgeKind>> = {
  seated: "success",
  waiting: "warning",
  offered: "info",
  declined: "neutral",
  expired: "neutral",
  cancelled: "neutral",
};

/** Participants with their state, and what an organiser can do for each. */
export function ParticipantTable(props: { rows: readonly RegistrationRow[]; caption: string }) {
  const text = useText(participantsText);
  return (
    <Table
      caption={props.caption}
      isCaptionHidden
      onPhone="lines"
      rows={props.rows}
      rowKey={({ participantId }) => participantId}
      columns={[
        { key: "name", header: text.headName, isRowHeader: true, cell: renderName },
        {
          key: "organisation",
          header: text.headOrganisation,
          cell: (row) => row.organisation ?? text.noOrganisation,
        },
        { key: "state", header: text.headState, cell: renderState },
        { key: "when", header: text.headWhen, cell: renderWhen },
        { key: "actions", header: text.headActions, cell: renderActions },
      ]}
    />
  );
}

function renderName(row: RegistrationRow): ReactNode {
  return <Name row={row} />;
}

function renderState(row: RegistrationRow): ReactNode {
  return <State row={row} />;
}

function renderWhen(row: RegistrationRow): ReactNode {
  return <When row={row} />;
}

function renderActions(row: RegistrationRow): ReactNode {
  return <Actions row={row} />;
}

function Name({ row }: { row: RegistrationRow }) {
  const text = useText(participantsText);
  const below = [row.title, row.email].filter(Boolean).join(" · ");
  return (
    <>
      {row.name ?? text.erased}
      {row.groupSize > 1 && <span className="muted"> ({text.group(row.groupSize)})</span>}
      <div className="muted small row-note">{below}</div>
    </>
  );
}

function State({ row }: { row: RegistrationRow }): ReactNode {
  const text = useText(participantsText);
  const format = useFormat();
  return (
    <>
      <Badge kind={kinds[row.state]}>{text.states[row.state]}</Badge>
      {row.position !== null && ` ${text.position(row.position)}`}
      {row.offerExpiresAt !== null && row.state === "offered" && (
        <div className="small">{text.until(format.dateTime(row.offerExpiresAt))}</div>
      )}
      {row.isOverride && (
        <div className="small">
          {text.override}: {row.overrideReason}
        </div>
      )}
    </>
  );
}

function When({ row }: { row: RegistrationRow }) {
  const text = useText(participantsText);
  // That people sign themselves up is the rule.
  const notes = [
    ...(row.door === "self" ? [] : [text.doors[row.door]]),
    ...(row.pool === "online" ? [text.pools.online] : []),
  ];
  return (
    <>
      <TimeAgo iso={row.createdAt} />
      {notes.length > 0 && <span className="muted small"> · {notes.join(" · ")}</span>}
    </>
  );
}

function Actions({ row }: { row: RegistrationRow }) {
  const text = useText(participantsText);
  const [open, setOpen] = useState<"seat" | "remove">();
  const name = row.name ?? text.erased;
  const isGone = row.state === "cancelled" || row.state === "declined" || row.state === "expired";
  const close = (): void => setOpen(undefined);
  return (
    <ButtonGroup>
      {(row.state === "waiting" || row.state === "expired") && (
        <Button variant="plain" aria-label={text.giveSeatLabel(name)} onClick={() => setOpen("seat")}>
          {text.giveSeat}
        </Button>
      )}
      {!isGone && (
        <Button variant="plain" aria-label={text.removeLabel(name)} onClick={() => setOpen("remove")}>
          {text.remove}
        </Button>
      )}
      {open === "seat" && (
        <ReasonDialog
          name={`override:${row.registrationId}`}
          heading={text.giveSeatHeading(name)}
          lead={text.giveSeatText}
          hint={text.giveSeatHint}
          action={text.giveSeat}
          submit={(reason) =>
            client.events.registrations.override.mutate({ registrationId: row.registrationId, reason })
          }
          onDone={() => {
            showToast({ kind: "success", text: text.gave(name) });
            void refreshEvents();
          }}
          onClose={close}
        />
      )}
      {open === "remove" && <RemoveDialog participantId={row.participantId} name={name} onClose={close} />}
    </ButtonGroup>
  );
}

/** Asked once: the seat may be somebody else's the moment it is free. */
function RemoveDialog(props: { participantId: string; name: string; onClose: () => void }) {
  const text = useText(participantsText);
  const { participantId, name, onClose } = props;
  const remove = useAction(
    () => client.events.registrations.cancelParticipant.mutate({ participantId }),
    async () => {
      onClose();
      await refreshEvents();
      showToast({ kind: "success", text: text.removed(name) });
    },
  );
  return (
    <Dialog
      heading={text.removeHeading(name)}
      onClose={onClose}
      actions={
        <>
          <Button variant="warning" isBusy={remove.isBusy} onClick={() => remove.start()}>
            {text.remove}
          </Button>
          <Button onClick={onClose}>{text.keep}</Button>
        </>
      }
    >
      <p>{text.removeText}</p>
    </Dialog>
  );
}
