import {
  type AccountYear,
  calculateOccupancySignal,
  occupancyKinds,
  occupancySignalTexts,
} from "@rammevaerk/domain/rates";
import { calculateDaysInYear } from "@rammevaerk/domain/time";
import { Alert, Button, RadioGroup, Select } from "@rammevaerk/ui";
import { typeNumber } from "../../platform/format/type-number.ts";
import { useFormat } from "../../platform/format/use-format.ts";
import { useLanguage } from "../../platform/language/language.ts";
import { useText } from "../../platform/language/use-text.ts";
import { ratesText } from "../rates-text.ts";
import { NumberField } from "./number-field.tsx";
import type { RatePartProps } from "./rate-fields.ts";
import { suggestOccupancy } from "./suggest-occupancy.ts";

/** When the offer is open: all days of the year, or as many as its own calendar has. */
export function OpeningFields({ form, fields, year }: RatePartProps) {
  const { workbench: text } = useText(ratesText);
  const { openingKind, openingDays } = form.values;
  return (
    <>
      <RadioGroup
        {...form.field("openingKind")}
        label={text.opening}
        choices={[
          { value: "round-the-clock", label: text.openingAlways },
          { value: "opening-days", label: text.openingDays },
        ]}
      />
      {openingKind === "opening-days" && (
        <NumberField
          {...fields.at("openingDays")}
          label={text.openingDaysCount}
          hint={text.daysInYear(calculateDaysInYear(year))}
          value={openingDays}
          onChange={(value) => form.set("openingDays", value)}
        />
      )}
    </>
  );
}

/** The budgeted occupancy, with what the agreement's rule suggests and says about it. */
export function OccupancyFields(props: RatePartProps & { accountYears: readonly AccountYear[] }) {
  const { form, fields } = props;
  const { workbench: text } = useText(ratesText);
  return (
    <>
      <Select
        {...form.field("occupancyKind")}
        label={text.occupancyKind}
        choices={occupancyKinds.map((value) => ({ value, label: text.occupancyKinds[value] }))}
      />
      <NumberField
        {...fields.at("occupancyPercent")}
        label={text.occupancyPercent}
        value={form.values.occupancyPercent}
        onChange={(value) => form.set("occupancyPercent", value)}
      />
      <Suggestion {...props} />
      <Signal {...props} />
    </>
  );
}

function Suggestion({
  form,
  live,
  year,
  accountYears,
}: RatePartProps & { accountYears: readonly AccountYear[] }) {
  const { workbench: text } = useText(ratesText);
  const format = useFormat();
  const { budget, agreementId, overrides, occupancyKind } = live.read.content;
  const { structure, opening } = budget;
  const suggested = suggestOccupancy(accountYears, {
    agreementId,
    overrides: overrides as typeof form.values.overrides,
    year,
    kind: occupancyKind,
    places:
      structure.kind === "single"
        ? structure.places
        : structure.levels.reduce((sum, { places }) => sum + places, 0),
    openingDays: opening.kind === "opening-days" ? opening.days : undefined,
  });
  if (suggested === undefined) return <p className="form-hint">{text.occupancyNoAccounts}</p>;
  const { usedPercent, years } = suggested;
  return (
    <p className="form-hint">
      {text.occupancySuggested(format.percent(usedPercent), format.list(years.map(String)))}{" "}
      {usedPercent !== budget.occupancyPercent && (
        <Button
          variant="plain"
          onClick={() => form.set("occupancyPercent", typeNumber(usedPercent, form.values.language))}
        >
          {text.occupancyUse(format.percent(usedPercent))}
        </Button>
      )}
    </p>
  );
}

function Signal({ live }: RatePartProps) {
  const language = useLanguage();
  const format = useFormat();
  const { budget, occupancyKind } = live.read.content;
  if (live.proposed === undefined) return null;
  const signal = calculateOccupancySignal(budget.occupancyPercent, occupancyKind, live.proposed.parameters);
  if (signal === undefined) return null;
  const sentence = occupancySignalTexts[signal.code][language]
    .replace("{percent}", format.number(signal.percent))
    .replace("{limit}", format.number(signal.limitPercent));
  return <Alert kind={signal.needsApproval ? "warning" : "info"}>{sentence}</Alert>;
}
