import { isIsoDate } from "@rammevaerk/domain/time";
import { Button, ButtonGroup, Details, TextField } from "@rammevaerk/ui";
import { Form } from "../../platform/form/form.tsx";
import { useForm } from "../../platform/form/use-form.ts";
import { useText } from "../../platform/language/use-text.ts";
import { offersText } from "../offers-text.ts";
import { type OfferSearch, readOfferSearch } from "./offer-search.ts";

/** Asks for another day: what held on it, and what was known then. */
export function DayForm(props: { search: OfferSearch; on: string; onShow: (search: OfferSearch) => void }) {
  const { offer: text } = useText(offersText);
  const { dato, kendt } = props.search;
  const check = (day: string): string | undefined =>
    day === "" || isIsoDate(day) ? undefined : text.dayWrong;
  const form = useForm({
    name: "offer-day",
    initial: { on: dato ?? props.on, knownAt: kendt ?? "" },
    keeps: "nothing",
    check: ({ on, knownAt }) => ({ on: check(on), knownAt: check(knownAt) }),
    submit: ({ on, knownAt }) => Promise.resolve(readOfferSearch({ dato: on, kendt: knownAt })),
    onDone: props.onShow,
  });
  return (
    <Details summary={text.otherDay} isOpen={dato !== undefined || kendt !== undefined}>
      <p>{text.otherDayText}</p>
      <Form form={form}>
        <TextField {...form.field("on")} label={text.on} type="date" width="m" />
        <TextField
          {...form.field("knownAt")}
          label={text.knownAt}
          hint={text.knownAtHint}
          type="date"
          width="m"
          isOptional
        />
        <ButtonGroup>
          <Button type="submit">{text.show}</Button>
          {(dato !== undefined || kendt !== undefined) && (
            <Button variant="plain" onClick={() => props.onShow({ dato: undefined, kendt: undefined })}>
              {text.backToToday}
            </Button>
          )}
        </ButtonGroup>
      </Form>
    </Details>
  );
}
