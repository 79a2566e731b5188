import type { EventDetail, EventOwnerRef } from "@rammevaerk/contracts/events";
import { Badge, Button, Combobox, Dialog } from "@rammevaerk/ui";
import { type ReactNode, useState } from "react";
import { showToast } from "../../platform/announce/toast.ts";
import { client } from "../../platform/api/client.ts";
import { Form } from "../../platform/form/form.tsx";
import { useAction } from "../../platform/form/use-action.ts";
import { useForm } from "../../platform/form/use-form.ts";
import { useText } from "../../platform/language/use-text.ts";
import { readOwner } from "../edit/event-values.ts";
import { ownerKey } from "../owner-key.ts";
import { useOwnerSearch } from "../edit/use-owner-search.ts";
import { eventsText } from "../events-text.ts";
import { organiseText } from "./organise-text.ts";
import { AnswerInvitation } from "./owner-invitation.tsx";
import { refreshEvents } from "../queries.ts";

/** Who holds the event: invite further owners, answer an invitation, leave. */
export function Owners({ event }: { event: EventDetail }) {
  const { owners: text } = useText(organiseText);
  const { ownerKinds } = useText(eventsText);
  const runs = (owner: EventOwnerRef): boolean =>
    event.may.answerFor.some((one) => ownerKey(one) === ownerKey(owner));
  const line = (owner: EventOwnerRef, rest: ReactNode): ReactNode => (
    <li key={ownerKey(owner)} className="cluster cluster--apart">
      <span>
        {owner.name} <span className="muted">({ownerKinds[owner.kind]})</span>
      </span>
      {rest}
    </li>
  );
  return (
    <section aria-labelledby="ejere">
      <h2 id="ejere">{text.heading}</h2>
      <p>{text.lead}</p>
      <ul className="rows">
        {event.owners.map((owner) =>
          line(owner, event.owners.length > 1 && runs(owner) && <Leave event={event} owner={owner} />),
        )}
        {event.ownersInvited.map((owner) =>
          line(
            owner,
            runs(owner) ? (
              <AnswerInvitation event={event} owner={owner} />
            ) : (
              <Badge kind="info">{text.invited}</Badge>
            ),
          ),
        )}
      </ul>
      <Invite event={event} />
    </section>
  );
}

interface OfOwner {
  event: EventDetail;
  owner: EventOwnerRef;
}

function Leave({ event, owner }: OfOwner) {
  const text = useText(organiseText);
  const { kind, id, name } = owner;
  const [isOpen, setOpen] = useState(false);
  const leave = useAction(
    () => client.events.leaveOwner.mutate({ eventId: event.id, owner: { kind, id } }),
    async () => {
      setOpen(false);
      await refreshEvents();
      showToast({ kind: "success", text: text.owners.left(name) });
    },
  );
  return (
    <>
      <Button variant="plain" aria-label={text.owners.leaveLabel(name)} onClick={() => setOpen(true)}>
        {text.owners.leave}
      </Button>
      {isOpen && (
        <Dialog
          heading={text.owners.leaveHeading(name)}
          onClose={() => setOpen(false)}
          actions={
            <>
              <Button variant="warning" isBusy={leave.isBusy} onClick={() => leave.start()}>
                {text.owners.leave}
              </Button>
              <Button onClick={() => setOpen(false)}>{text.keep}</Button>
            </>
          }
        >
          <p>{text.owners.leaveText}</p>
        </Dialog>
      )}
    </>
  );
}

function Invite({ event }: { event: EventDetail }) {
  const { owners: text } = useText(organiseText);
  const [search, setSearch] = useState("");
  const found = useOwnerSearch(search);
  const taken = new Set([...event.owners, ...event.ownersInvited].map(ownerKey));
  const options = found.options.filter(({ value }) => !taken.has(value));
  const form = useForm<{ owner: string | null }, string>({
    name: `invite-owner:${event.id}`,
    initial: { owner: null },
    keeps: "nothing",
    check: ({ owner }) => ({ owner: owner === null ? text.missing : undefined }),
    submit: async ({ owner }) => {
      await client.events.addOwner.mutate({ eventId: event.id, owner: readOwner(owner ?? "") });
      return owner ?? "";
    },
    onDone: (key) => {
      const name = [...found.options, ...found.mine].find(({ value }) => value === key)?.label ?? "";
      form.startOver();
      showToast({ kind: "success", text: found.isMine(key) ? text.added(name) : text.sent(name) });
      void refreshEvents();
    },
  });
  return (
    <Form form={form}>
      <Combobox
        {...form.field("owner")}
        label={text.invite}
        hint={text.inviteHint}
        options={options}
        known={found.mine}
        isLoading={found.isLoading}
        onSearch={setSearch}
      />
      <Button type="submit" isBusy={form.isSubmitting}>
        {text.send}
      </Button>
    </Form>
  );
}
