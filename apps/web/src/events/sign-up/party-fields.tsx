import type { Me } from "@rammevaerk/contracts/accounts";
import type { EventDetail, SessionView } from "@rammevaerk/contracts/events";
import { seatPoolKinds } from "@rammevaerk/domain/events";
import { CheckboxGroup, RadioGroup, Select } from "@rammevaerk/ui";
import type { FormState } from "../../platform/form/use-form.ts";
import { useLanguage } from "../../platform/language/language.ts";
import { useText } from "../../platform/language/use-text.ts";
import { eventsText } from "../events-text.ts";
import { formatWhen } from "../when/format-when.ts";
import type { SignUpMode } from "./sign-up-form.tsx";
import { registrationText } from "./registration-text.ts";
import { findPool, listOf, type SignUpValues, textOf } from "./sign-up-values.ts";

/** What holds for the registration as a whole: on site or online, from where, and what is chosen in the programme. */
export function PartyFields(props: {
  form: FormState<SignUpValues>;
  event: EventDetail;
  mode: SignUpMode;
  organisations: NonNullable<Me>["organisations"];
}) {
  const { form, event, mode, organisations } = props;
  const { form: text } = useText(registrationText);
  const isGroup = mode === "group";
  const pools = isGroup ? text.poolsGroup : text.pools;
  const sessions = event.programme.sessions.filter(({ takesSignUp }) => takesSignUp);
  return (
    <>
      {event.format === "both" && mode !== "change" && (
        <RadioGroup
          {...form.field("pool")}
          value={findPool(form.values) ?? ""}
          label={isGroup ? text.poolGroup : text.pool}
          choices={seatPoolKinds.map((value) => ({ value, label: pools[value] }))}
        />
      )}
      {organisations.length > 1 && mode !== "change" && (
        <Select
          {...form.field("organisationId")}
          value={textOf(form.values, "organisationId") || (organisations[0]?.id ?? "")}
          label={isGroup ? text.organisationGroup : text.organisation}
          choices={organisations.map(({ id, name }) => ({ value: id, label: name }))}
        />
      )}
      {sessions.length > 0 && !isGroup && <SessionChoice form={form} sessions={sessions} />}
    </>
  );
}

function SessionChoice(props: { form: FormState<SignUpValues>; sessions: readonly SessionView[] }) {
  const { form, sessions } = props;
  const { form: text } = useText(registrationText);
  const { programme } = useText(eventsText);
  const language = useLanguage();
  const seatsOf = ({ seats, capacity }: SessionView): string | undefined => {
    if (seats === null || seats.free === null || capacity === null) return undefined;
    return programme.seats(seats.free, capacity);
  };
  return (
    <CheckboxGroup
      {...form.field("sessions")}
      value={listOf(form.values, "sessions")}
      label={text.sessions}
      hint={text.sessionsHint}
      choices={sessions.map((session) => ({
        value: session.id,
        label: session.title,
        hint: [formatWhen(session, language), seatsOf(session)].filter(Boolean).join(" · "),
      }))}
      isOptional
    />
  );
}
