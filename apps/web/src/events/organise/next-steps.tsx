import type { EventDetail } from "@rammevaerk/contracts/events";
import { Button } from "@rammevaerk/ui";
import { useQuery } from "@tanstack/react-query";
import { showToast } from "../../platform/announce/toast.ts";
import { api, client } from "../../platform/api/client.ts";
import { useAction } from "../../platform/form/use-action.ts";
import { useText } from "../../platform/language/use-text.ts";
import { listSteps, type Step } from "./list-steps.ts";
import { organiseText } from "./organise-text.ts";
import { refreshEvents } from "../queries.ts";

/** What is missing, with the way to it: what must be there first, what can be there after. */
export function NextSteps({ event }: { event: EventDetail }) {
  const { steps: text } = useText(organiseText);
  const input = { eventId: event.id };
  const seats = useQuery(api.events.registrations.overview.queryOptions(input));
  const helpers = useQuery(api.events.listHelpers.queryOptions(input));
  const surveys = useQuery(api.events.surveys.list.queryOptions(input));
  const steps = listSteps(event, {
    shares: seats.data?.shares.length ?? 0,
    helpers: helpers.data?.length ?? 0,
    surveys: surveys.data?.surveys.filter(({ id }) => id !== null).length ?? 0,
  });
  const left = steps.filter(({ isDone }) => !isDone);
  const isKnown = [seats, helpers, surveys].every(({ isPending }) => !isPending);
  if (event.status === "cancelled") return null;
  return (
    <section aria-labelledby="naeste" aria-busy={!isKnown}>
      <h2 id="naeste">{text.heading}</h2>
      {left.length === 0 && <p>{text.none}</p>}
      <ol className="steps">
        {left.map((step) => (
          <li key={step.key}>
            <StepLine step={step} event={event} />
          </li>
        ))}
      </ol>
      {left.length < steps.length && <p className="muted small">{text.done(steps.length - left.length)}</p>}
    </section>
  );
}

function StepLine({ step, event }: { step: Step; event: EventDetail }) {
  const { steps: text } = useText(organiseText);
  const words = sayStep(step.key, event, text);
  if (step.key === "publish") return <Publish event={event} />;
  const href = step.path?.startsWith("#")
    ? step.path
    : step.path && `/arrangementer/${event.id}/${step.path}`;
  return (
    <>
      {href === undefined ? words : <a href={href}>{words}</a>}{" "}
      {step.isOptional && <span className="muted">({text.optional})</span>}
    </>
  );
}

type Sentences = typeof import("./messages.da.ts")["messages"]["steps"];

function sayStep(key: Step["key"], event: EventDetail, text: Sentences): string {
  if (key === "clashes") return text.clashes(event.programme.clashes.length);
  if (key === "answer") return text.answer(event.ownersInvited.map(({ name }) => name).join(", "));
  return text[key];
}

function Publish({ event }: { event: EventDetail }) {
  const text = useText(organiseText);
  const { steps } = text;
  const publish = useAction(
    () => client.events.publish.mutate({ eventId: event.id, version: event.version }),
    async () => {
      await refreshEvents();
      showToast({ kind: "success", text: text.published });
    },
  );
  if (!event.may.publish) return <p>{text.mayNotPublish}</p>;
  return (
    <div className="stack--tight">
      <p>
        {steps.publish} <span className="muted">{text.publishHint[event.visibility]}</span>
      </p>
      <Button variant="primary" isBusy={publish.isBusy} onClick={() => publish.start()}>
        {text.publish}
      </Button>
    </div>
  );
}
