import type { Me } from "@rammevaerk/contracts/accounts";
import type { RegistrationResult, RegistrationView } from "@rammevaerk/contracts/event-registrations";
import type { EventDetail } from "@rammevaerk/contracts/events";
import { Button, ButtonGroup, LinkButton } from "@rammevaerk/ui";
import { useRouter } from "@tanstack/react-router";
import { showToast } from "../../platform/announce/toast.ts";
import { client } from "../../platform/api/client.ts";
import { Form } from "../../platform/form/form.tsx";
import { type FormState, useForm } from "../../platform/form/use-form.ts";
import { useText } from "../../platform/language/use-text.ts";
import { refreshEvents } from "../queries.ts";
import { PartyFields } from "./party-fields.tsx";
import { IdentityFields, ParticipantFields } from "./participant-fields.tsx";
import { registrationText } from "./registration-text.ts";
import {
  checkSignUp,
  chosenSessions,
  emptyValues,
  findPool,
  groupValues,
  keptKeys,
  keyOf,
  listOf,
  me,
  type SignUpValues,
  textOf,
  toParticipant,
  valuesOf,
} from "./sign-up-values.ts";
import { useTellResult } from "./use-registering.ts";

/** For oneself, for several, or what was answered before. */
export type SignUpMode = "self" | "group" | "change";

interface SignUpFormProps {
  event: EventDetail;
  registration: RegistrationView | null;
  session: NonNullable<Me>;
  mode: SignUpMode;
  /** All seats are taken: it leads to the queue. */
  isQueue: boolean;
}

/** The form of a registration: how one takes part, what the organiser asks, what is chosen, and who may see the name. */
export function SignUpForm(props: SignUpFormProps) {
  const { event, mode, session } = props;
  const { form: text } = useText(registrationText);
  const form = useSignUpForm(props);
  const people = listOf(form.values, "people");
  return (
    <>
      <p>{mode === "group" ? text.groupLead(event.maxGroup) : text.lead}</p>
      <Form form={form}>
        <PartyFields form={form} event={event} mode={mode} organisations={session.organisations} />
        {mode === "group" ? (
          <People form={form} event={event} people={people} />
        ) : (
          <ParticipantFields form={form} person={me} event={event} />
        )}
        <p className="muted small">
          {text.contactErased(event.erasure.contactDays)}
          {mode === "group" && ` ${text.groupConsents}`}
        </p>
        <ButtonGroup>
          <Button type="submit" variant="primary" isBusy={form.isSubmitting}>
            {mode === "change"
              ? text.save
              : mode === "group"
                ? text.submitGroup(people.length)
                : props.isQueue
                  ? text.submitQueue
                  : text.submit}
          </Button>
          <LinkButton href={`/arrangementer/${event.id}`}>{text.cancel}</LinkButton>
          {mode === "group" && <a href={`/arrangementer/${event.id}/tilmeld`}>{text.onlyMe}</a>}
        </ButtonGroup>
      </Form>
    </>
  );
}

function useSignUpForm({ event, registration, session, mode }: SignUpFormProps): FormState<SignUpValues> {
  const { form: text } = useText(registrationText);
  const router = useRouter();
  const tell = useTellResult();
  return useForm<SignUpValues, RegistrationResult>({
    name: `sign-up:${event.id}:${mode}`,
    initial:
      mode === "change" && registration !== null
        ? valuesOf(registration)
        : mode === "group"
          ? groupValues(event, session)
          : emptyValues(event),
    keeps: keptKeys(event, mode === "group" ? event.maxGroup : 0),
    check: (values) => checkSignUp(values, event, text),
    submit: (values, requestId) => send(values, { event, registration, mode, requestId }),
    onDone: (result) => {
      router.history.push(`/arrangementer/${event.id}`);
      void refreshEvents();
      if (mode === "change") showToast({ kind: "success", text: text.saved });
      else tell(result);
    },
  });
}

function send(
  values: SignUpValues,
  to: Pick<SignUpFormProps, "event" | "registration" | "mode"> & { requestId: string },
): Promise<RegistrationResult> {
  const { event, registration, mode, requestId } = to;
  const sessionIds = chosenSessions(event.programme.sessions, values).map(({ id }) => id);
  const organisation = textOf(values, "organisationId");
  const party = {
    eventId: event.id,
    pool: findPool(values) ?? "on-site",
    organisationId: organisation === "" ? null : organisation,
    requestId,
  };
  if (mode === "change" && registration !== null) {
    const { registrationId, version } = registration;
    return client.events.registrations.update.mutate({
      registrationId,
      version,
      ...toParticipant(values, me, event),
      sessionIds,
    });
  }
  if (mode === "group") {
    const people = listOf(values, "people").map((person) => ({
      name: textOf(values, keyOf(person, "name")),
      email: textOf(values, keyOf(person, "email")),
      title: textOf(values, keyOf(person, "title")),
      ...toParticipant(values, person, event),
    }));
    return client.events.registrations.registerGroup.mutate({ ...party, people, override: null });
  }
  return client.events.registrations.register.mutate({
    ...party,
    ...toParticipant(values, me, event),
    sessionIds,
  });
}

function People(props: { form: FormState<SignUpValues>; event: EventDetail; people: readonly string[] }) {
  const { form, event, people } = props;
  const { form: text } = useText(registrationText);
  const free = Array.from({ length: event.maxGroup }, (_, index) => String(index + 1)).find(
    (person) => !people.includes(person),
  );
  return (
    <>
      {people.map((person, index) => (
        <fieldset key={person} className="person-fields">
          <legend className="h3">{text.person(index + 1)}</legend>
          <IdentityFields form={form} person={person} />
          <ParticipantFields form={form} person={person} event={event} />
          {people.length > 1 && (
            <Button
              variant="plain"
              onClick={() =>
                form.set(
                  "people",
                  people.filter((one) => one !== person),
                )
              }
            >
              {text.removePerson(index + 1)}
            </Button>
          )}
        </fieldset>
      ))}
      {free !== undefined && (
        <Button onClick={() => form.set("people", [...people, free])}>{text.addPerson}</Button>
      )}
    </>
  );
}
