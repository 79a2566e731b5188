import type { ChangedFact, DeskOffer } from "@rammevaerk/contracts/offer-desk";
import type { FactView } from "@rammevaerk/contracts/offers";
import { describeOfferRefusal, type OfferRefusalCode } from "@rammevaerk/domain/offers";
import { addDays, isIsoDate } from "@rammevaerk/domain/time";
import { Alert, Button, ButtonGroup, LinkButton, TextField } from "@rammevaerk/ui";
import { useNavigate } from "@tanstack/react-router";
import { useRef } from "react";
import { today } from "../../../networks/subjects/today.ts";
import { showToast } from "../../../platform/announce/toast.ts";
import { client } from "../../../platform/api/client.ts";
import { codeOf } from "../../../platform/errors/read-problem.ts";
import { Form } from "../../../platform/form/form.tsx";
import { type FieldErrors, type FormState, useForm } from "../../../platform/form/use-form.ts";
import { useFormat } from "../../../platform/format/use-format.ts";
import { useLanguage } from "../../../platform/language/language.ts";
import { useText } from "../../../platform/language/use-text.ts";
import { useFactText } from "../../facts/use-fact-text.ts";
import { usePeriodText } from "../../facts/use-period-text.ts";
import { useOfferWords } from "../../offer-words.ts";
import { refreshOffers } from "../../queries.ts";
import { deskText } from "../desk-text.ts";
import { useUndo } from "../use-undo.ts";
import type { FactAddress } from "./fact-address.ts";
import { FactFields } from "./fact-fields.tsx";
import { type FactInput, readFactInput, toFactInput } from "./fact-values.ts";
import { findHeld, findNext } from "./fact-series.ts";

interface FactFormProps {
  offer: DeskOffer;
  address: FactAddress;
  /** What the offer itself has said of it, newest first. */
  series: readonly FactView[];
  /** What another source says of it, when that leads. */
  leading: FactView | undefined;
}

/** The value, and the days it holds. */
export function FactForm({ offer, address, series, leading }: FactFormProps) {
  const {
    fact: text,
    form: { cancel },
  } = useText(deskText);
  const language = useLanguage();
  const navigate = useNavigate();
  const undo = useUndo();
  const refused = useRef<ChangedFact["problems"]>([]);
  const { kind } = address;
  const known = findHeld(series, today()) ?? leading ?? series[0];
  const form = useForm<FactInput, ChangedFact>({
    name: `fact:${JSON.stringify(Object.values(address))}`,
    initial: { ...toFactInput(kind, known?.value, language), validFrom: today(), lastDay: "" },
    keeps: "everything",
    check: (values) => {
      const read = readFactInput(kind, values, { text, language });
      const errors: FieldErrors<FactInput> = "errors" in read ? { ...read.errors } : {};
      return isIsoDate(values["validFrom"]) ? errors : { ...errors, validFrom: text.dayMissing };
    },
    explain: (code) => (code === "input-invalid" ? describeRefusals(refused.current, language) : undefined),
    submit: async (values, requestId) => {
      const read = readFactInput(kind, values, { text, language });
      const validFrom = String(values["validFrom"]);
      const { lastDay } = values;
      try {
        const changed = await client.offers.desk.changeFact.mutate({
          ...address,
          requestId,
          validFrom,
          value: "value" in read ? read.value : {},
          validTo: isIsoDate(lastDay) ? addDays(lastDay, 1) : null,
          basedOn: findHeld(series, validFrom)?.id ?? null,
        });
        refused.current = changed.problems;
        if (changed.recordingId === null) throw refusal();
        return changed;
      } catch (error) {
        if (codeOf(error) === "changed-meanwhile") await refreshOffers();
        throw error;
      }
    },
    onDone: ({ recordingId }) => {
      void refreshOffers();
      showToast({ kind: "success", text: text.saved, action: undo.actionOf(recordingId ?? "") });
      void navigate({ to: "/tilbud/$id/rediger", params: { id: offer.id } });
    },
  });
  return (
    <div className="with-side with-side--end">
      <Form form={form}>
        <FactFields kind={kind} form={form} />
        <PeriodFields form={form} series={series} />
        <ButtonGroup>
          <Button type="submit" variant="primary" isBusy={form.isSubmitting}>
            {text.save}
          </Button>
          <LinkButton href={`/tilbud/${offer.id}/rediger`}>{cancel}</LinkButton>
        </ButtonGroup>
      </Form>
      <Before day={String(form.values["validFrom"])} series={series} leading={leading} />
    </div>
  );
}

/** The registry's refusals have their sentences in the domain package; the form shows them at the fields. */
function refusal(): Error {
  const app = { code: "input-invalid", params: {}, requestId: "" };
  return Object.assign(new Error("refused"), { data: { app } });
}

function describeRefusals(
  problems: ChangedFact["problems"],
  language: "da" | "en",
): FieldErrors<FactInput> | undefined {
  if (problems.length === 0) return undefined;
  return Object.fromEntries(
    problems.map(({ code, path, value, limit }) => {
      const known = { code: code as OfferRefusalCode, path, value, ...(limit === null ? {} : { limit }) };
      return [fieldOfPath(path), describeOfferRefusal(known)[language]];
    }),
  );
}

/** "value.further.0" is in the field `further`; the last day stands for the day after it. */
function fieldOfPath(path: string): string {
  const [first = "", second = ""] = path.split(".");
  if (first === "validTo") return "lastDay";
  return first === "value" ? second : "validFrom";
}

function PeriodFields({ form, series }: { form: FormState<FactInput>; series: readonly FactView[] }) {
  const { fact: text } = useText(deskText);
  const format = useFormat();
  const validFrom = String(form.values["validFrom"]);
  const lastDay = String(form.values["lastDay"]);
  const next = isIsoDate(validFrom) && lastDay === "" ? findNext(series, validFrom) : undefined;
  return (
    <>
      <TextField
        {...form.field("validFrom")}
        value={validFrom}
        label={text.from}
        type="date"
        hint={isIsoDate(validFrom) && validFrom < today() ? text.isCorrection : undefined}
      />
      <TextField
        {...form.field("lastDay")}
        value={lastDay}
        label={text.to}
        type="date"
        hint={next === undefined ? text.toHint : text.nextKnown(format.date(next.validFrom))}
        isOptional
      />
    </>
  );
}

const shownAtMost = 8;

/** What held on the day that was chosen, and what the offer has said before. */
function Before(props: { day: string; series: readonly FactView[]; leading: FactView | undefined }) {
  const { fact: text } = useText(deskText);
  const format = useFormat();
  const words = useOfferWords();
  const factText = useFactText();
  const periodText = usePeriodText();
  const { day, series, leading } = props;
  const held = findHeld(series, day);
  return (
    <aside aria-labelledby="foer">
      <h2 className="h4" id="foer">
        {text.before}
      </h2>
      {isIsoDate(day) && (
        <Alert kind="info">
          {held === undefined ? (
            <p className="alert-text">{text.heldNothing}</p>
          ) : (
            <>
              <p className="alert-text">{text.heldThen(format.date(day))}</p>
              <p className="weight-semibold">{factText.value(held)}</p>
              <p className="small">{periodText(held)}</p>
            </>
          )}
        </Alert>
      )}
      {leading !== undefined && (
        <>
          <p>{text.otherSays(words.label("factSource", leading.source))}</p>
          <p className="weight-semibold">{factText.value(leading)}</p>
        </>
      )}
      {series.length > 0 && (
        <>
          <h3 className="h5">{text.later}</h3>
          <ul className="plain">
            {series.slice(0, shownAtMost).map((fact) => (
              <li key={fact.id}>
                {factText.value(fact)}
                <span className="muted small block">{periodText(fact)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </aside>
  );
}
