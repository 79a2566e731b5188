import type { DeskOffer } from "@rammevaerk/contracts/offer-desk";
import type { FactView } from "@rammevaerk/contracts/offers";
import { isIsoDate } from "@rammevaerk/domain/time";
import { Alert, Button, ButtonGroup, LinkButton, Select, TextField } from "@rammevaerk/ui";
import { today } from "../../../networks/subjects/today.ts";
import { Form } from "../../../platform/form/form.tsx";
import type { FormState } from "../../../platform/form/use-form.ts";
import { useFormat } from "../../../platform/format/use-format.ts";
import { useText } from "../../../platform/language/use-text.ts";
import { useFactText } from "../../facts/use-fact-text.ts";
import { usePeriodText } from "../../facts/use-period-text.ts";
import { useOfferWords } from "../../offer-words.ts";
import { deskText } from "../desk-text.ts";
import { type FactAddress, isKeyNeeded } from "./fact-address.ts";
import { FactFields } from "./fact-fields.tsx";
import { findHeld, findNext } from "./fact-series.ts";
import type { FactInput } from "./fact-values.ts";
import { useFactForm } from "./use-fact-form.ts";
import { useFieldOptions } from "./use-field-options.ts";

/** What it is about, the value, and the days it holds. */
export function FactForm({ offer, address }: { offer: DeskOffer; address: FactAddress }) {
  const {
    fact: text,
    form: { cancel },
  } = useText(deskText);
  const { form, series, leading } = useFactForm(offer, address);
  return (
    <div className="with-side with-side--end">
      <Form form={form}>
        {address.key === "" && <KeyField address={address} form={form} />}
        <FactFields kind={address.kind} form={form} />
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

/** Which legal basis or rate level it is about. */
function KeyField({ address: { kind }, form }: { address: FactAddress; form: FormState<FactInput> }) {
  const { fact: text } = useText(deskText);
  const optionsOf = useFieldOptions();
  const bound = { ...form.field("key"), value: String(form.values["key"] ?? "") };
  if (kind === "rate")
    return <TextField {...bound} label={text.level} hint={text.levelHint} width="m" isOptional />;
  if (!isKeyNeeded(kind)) return null;
  const choices = optionsOf(kind, "key", []);
  return <Select {...bound} label={text.basis} choices={choices} placeholder={text.chooseOne} />;
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
