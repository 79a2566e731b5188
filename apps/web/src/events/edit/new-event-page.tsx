import type { EventDetail } from "@rammevaerk/contracts/events";
import { limits } from "@rammevaerk/contracts/limits";
import { eventKinds } from "@rammevaerk/domain/events";
import { Alert, Button, ButtonGroup, Combobox, Details, LinkButton } from "@rammevaerk/ui";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { type ReactNode, useState } from "react";
import { showToast } from "../../platform/announce/toast.ts";
import { api, client } from "../../platform/api/client.ts";
import { Loaded } from "../../platform/data/loaded.tsx";
import { Form } from "../../platform/form/form.tsx";
import { useForm } from "../../platform/form/use-form.ts";
import { useFormat } from "../../platform/format/use-format.ts";
import { useText } from "../../platform/language/use-text.ts";
import { Page } from "../../platform/layout/page.tsx";
import { choiceIn, type RawSearch, textIn } from "../../platform/routing/search.ts";
import { useAddress } from "../../platform/routing/use-address.ts";
import { useSession } from "../../platform/session/session.ts";
import { eventOptions, refreshEvents } from "../queries.ts";
import { checkEvent } from "./check-event.ts";
import { editText } from "./edit-text.ts";
import { EventFields } from "./event-fields.tsx";
import { emptyEvent, fillIn, readOwner, toEventContent, toEventValues } from "./event-values.ts";
import { OwnerField } from "./owner-field.tsx";
import { useOwnerSearch } from "./use-owner-search.ts";
import "../organise/organise.scss";

/** `kopi` is the event to begin with, `ejer` who holds it (`cluster:<id>`), `art` what it is, `titel` what it is called. */
function readNewSearch(raw: RawSearch) {
  return {
    kopi: textIn(raw, "kopi"),
    ejer: textIn(raw, "ejer"),
    art: choiceIn(raw, "art", eventKinds),
    titel: textIn(raw, "titel")?.slice(0, limits.title),
  };
}

/** Creates an event for an owner that the reader runs, or proposes one to an owner of others. */
export function NewEventPage(): ReactNode {
  const text = useText(editText);
  const [search, change] = useAddress(readNewSearch);
  const copied = useQuery({ ...eventOptions(search.kopi ?? ""), enabled: search.kopi !== undefined });
  return (
    <Page title={text.newTitle} lead={text.newLead} crumbs={[{ label: text.crumb, href: "/arrangementer" }]}>
      {search.kopi === undefined ? (
        <>
          <ChooseCopy onChoose={(kopi) => change({ ...search, kopi })} />
          <NewForm key="new" copy={undefined} />
        </>
      ) : (
        <Loaded query={copied}>{(event) => <NewForm key={event.id} copy={event} />}</Loaded>
      )}
    </Page>
  );
}

/** An earlier event of the reader's to begin with. */
function ChooseCopy({ onChoose }: { onChoose: (eventId: string) => void }) {
  const text = useText(editText);
  const format = useFormat();
  const [typed, setTyped] = useState("");
  const found = useQuery(
    api.events.list.queryOptions(
      { text: typed, mine: true, past: true, includeCancelled: true },
      { placeholderData: keepPreviousData },
    ),
  );
  return (
    <Details summary={text.copy}>
      <Combobox
        label={text.copy}
        hint={text.copyHint}
        value={null}
        onChange={(value) => value !== null && onChoose(value)}
        options={(found.data?.items ?? []).map((event) => ({
          value: event.id,
          label: event.title,
          hint: format.date(event.startsAt),
        }))}
        isLoading={found.isFetching}
        onSearch={setTyped}
      />
    </Details>
  );
}

function NewForm({ copy }: { copy: EventDetail | undefined }) {
  const text = useText(editText);
  const navigate = useNavigate();
  const me = useSession();
  const owners = useOwnerSearch("");
  const [search] = useAddress(readNewSearch);
  const owner = search.ejer ?? owners.mine[0]?.value ?? "";
  const start = emptyEvent({ owner, regionId: "", contactId: me?.id ?? null });
  const isMine = (key: string): boolean => owners.isMine(key);
  const form = useForm({
    name: `new-event:${copy?.id ?? search.titel ?? ""}`,
    initial:
      copy === undefined
        ? { ...start, kind: search.art ?? start.kind, title: search.titel ?? start.title }
        : { ...toEventValues(copy), ...untimed, version: 0 },
    keeps: "everything",
    check: (values) => checkEvent(fillIn(values, owner), text),
    submit: (values, requestId) => {
      const filled = fillIn(values, owner);
      return client.events.create.mutate({
        ...toEventContent(filled),
        owner: readOwner(filled.owner),
        ...(copy === undefined ? {} : { copyOf: copy.id }),
        requestId,
      });
    },
    onDone: ({ eventId }) => {
      const isOwn = isMine(fillIn(form.values, owner).owner);
      showToast({ kind: "success", text: isOwn ? text.created : text.proposed });
      void refreshEvents();
      void navigate({ to: "/arrangementer/$id/arranger", params: { id: eventId } });
    },
  });
  const shown = fillIn(form.values, owner);
  return (
    <Form form={form}>
      {copy !== undefined && <Alert kind="info">{text.copying(copy.title)}</Alert>}
      {owners.isReady && owners.mine.length === 0 && <Alert kind="info">{text.noOwner}</Alert>}
      <EventFields
        form={form}
        owner={<OwnerField field={{ ...form.field("owner"), value: shown.owner }} />}
      />
      <ButtonGroup>
        <Button type="submit" variant="primary" isBusy={form.isSubmitting}>
          {shown.owner === "" || isMine(shown.owner) ? text.create : text.propose}
        </Button>
        <LinkButton href="/arrangementer">{text.cancel}</LinkButton>
      </ButtonGroup>
    </Form>
  );
}

/** A copy has another day. */
const untimed = { starts: { local: "" }, ends: { local: "" }, registrationOpens: { local: "" } };
