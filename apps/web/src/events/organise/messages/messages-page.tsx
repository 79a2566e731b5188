import type { EventMessageView, MessageAudience, MessagePreview } from "@rammevaerk/contracts/event-messages";
import type { EventDetail } from "@rammevaerk/contracts/events";
import { limits } from "@rammevaerk/contracts/limits";
import { Button, Checkbox, Details, RadioGroup, TextArea, TextField } from "@rammevaerk/ui";
import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { showToast } from "../../../platform/announce/toast.ts";
import { api, client } from "../../../platform/api/client.ts";
import { Loaded } from "../../../platform/data/loaded.tsx";
import { More } from "../../../platform/data/more.tsx";
import { usePages } from "../../../platform/data/use-pages.ts";
import { Form } from "../../../platform/form/form.tsx";
import { useForm } from "../../../platform/form/use-form.ts";
import { TimeAgo } from "../../../platform/format/time-ago.tsx";
import { useFormat } from "../../../platform/format/use-format.ts";
import { useText } from "../../../platform/language/use-text.ts";
import { OrganiserFrame } from "../organiser-frame.tsx";
import { eventOptions, refreshEvents } from "../../queries.ts";
import { sendText } from "./send-text.ts";

/** Writes to participants, who are counted and named before anything is sent; and what was sent before. */
export function MessagesPage(): ReactNode {
  const { id } = useParams({ from: "/arrangementer/$id/beskeder" });
  const text = useText(sendText);
  return (
    <OrganiserFrame query={useQuery(eventOptions(id))} tab="messages" title={text.title} lead={text.lead}>
      {(event) => (
        <>
          <Compose event={event} />
          <History eventId={event.id} />
        </>
      )}
    </OrganiserFrame>
  );
}

const audiences = ["seated", "waiting", "everybody", "not-answered-survey"] as const;

function Compose({ event }: { event: EventDetail }) {
  const text = useText(sendText);
  const initial: { audience: MessageAudience; subject: string; body: string; withMaterials: boolean } = {
    audience: "seated",
    subject: "",
    body: "",
    withMaterials: false,
  };
  const form = useForm({
    name: `message:${event.id}`,
    initial,
    keeps: "everything",
    check: ({ subject, body }) => ({
      subject: subject.trim().length < 3 ? text.subjectMissing : undefined,
      body: body.trim().length < 3 ? text.bodyMissing : undefined,
    }),
    submit: (values, requestId) =>
      client.events.messages.send.mutate({ eventId: event.id, ...values, requestId }),
    onDone: () => {
      form.startOver();
      showToast({ kind: "success", text: text.sent });
      void refreshEvents();
    },
  });
  const { audience } = form.values;
  const preview = useQuery(api.events.messages.preview.queryOptions({ eventId: event.id, audience }));
  const receivers = preview.data?.receivers;
  const offered = event.status === "held" ? audiences : audiences.slice(0, 3);
  return (
    <section aria-labelledby="skriv">
      <h2 id="skriv">{text.write}</h2>
      <Form form={form}>
        <RadioGroup
          {...form.field("audience")}
          label={text.audience}
          choices={offered.map((value) => ({
            value,
            label: text.audiences[value].name,
            hint: text.audiences[value].text || undefined,
          }))}
        />
        <Loaded query={preview}>{(found) => <Receivers preview={found} />}</Loaded>
        <TextField {...form.field("subject")} label={text.subject} limit={limits.title} width="xl" />
        <TextArea
          {...form.field("body")}
          label={text.body}
          hint={text.bodyHint}
          limit={limits.purpose}
          rows={8}
        />
        {event.programme.materials.length > 0 && (
          <Checkbox {...form.field("withMaterials")} label={text.withMaterials} />
        )}
        {receivers === 0 ? (
          <p>{text.nobody}</p>
        ) : (
          <Button type="submit" variant="primary" isBusy={form.isSubmitting || receivers === undefined}>
            {text.send(receivers ?? 0)}
          </Button>
        )}
      </Form>
    </section>
  );
}

/** Who would get it now: how many, the first names, and from where. */
function Receivers({ preview }: { preview: MessagePreview }) {
  const text = useText(sendText);
  const format = useFormat();
  const { receivers, withoutAddress, names, byOrganisation } = preview;
  return (
    <div className="receivers" role="status" aria-label={text.preview}>
      <p>
        <strong>{text.receivers(receivers)}</strong>{" "}
        {names.length > 0 && text.names(format.list(names), receivers - names.length)}
      </p>
      {withoutAddress > 0 && <p>{text.withoutAddress(withoutAddress)}</p>}
      {byOrganisation.length > 1 && (
        <Details summary={text.byOrganisation}>
          <ul>
            {byOrganisation.map(({ name, participants }) => (
              <li key={name ?? ""}>{text.count(name ?? text.noOrganisation, participants)}</li>
            ))}
          </ul>
        </Details>
      )}
    </div>
  );
}

function History({ eventId }: { eventId: string }) {
  const text = useText(sendText);
  const sent = usePages({
    key: api.events.messages.list.queryKey({ eventId }),
    fetch: (after, signal) => client.events.messages.list.query({ eventId, after }, { signal }),
  });
  return (
    <section aria-labelledby="sendt">
      <h2 id="sendt">{text.history}</h2>
      <Loaded query={sent}>
        {({ items }) =>
          items.length === 0 ? (
            <p className="muted">{text.none}</p>
          ) : (
            <ul className="rows">
              {items.map((message) => (
                <li key={message.id}>
                  <Sent message={message} />
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
      <More pages={sent} />
    </section>
  );
}

function Sent({ message }: { message: EventMessageView }) {
  const text = useText(sendText);
  const { audience, receivers, queued } = message;
  return (
    <>
      <Details summary={message.subject}>
        <div className="words">{message.body}</div>
      </Details>
      <p className="muted small">
        <TimeAgo iso={message.sentAt} /> {message.sentBy !== null && text.by(message.sentBy.name)} ·{" "}
        {text.to(text.audiences[audience].name, receivers, queued)}
        {message.withMaterials && ` · ${text.materials}`}
      </p>
    </>
  );
}
