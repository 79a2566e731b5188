import { sources } from "@rammevaerk/domain/law";
import { type AdjustmentMode, adjustmentModes, getRateParameters } from "@rammevaerk/domain/rates";
import { DataList, Details, Select } from "@rammevaerk/ui";
import { useFigure } from "../../platform/explanation/use-figure.ts";
import { useLanguage } from "../../platform/language/language.ts";
import { useText } from "../../platform/language/use-text.ts";
import { ratesText } from "../rates-text.ts";
import { NumberField } from "./number-field.tsx";
import type { RatePartProps } from "./rate-fields.ts";
import type { OwnRuleValues } from "./rate-values.ts";

/** The rules that the agreement gives, with their sources, and those that a budget may have of its own. */
export function AgreementRules({ form, fields, year }: RatePartProps) {
  const {
    workbench: { rules: text },
  } = useText(ratesText);
  const language = useLanguage();
  const figure = useFigure();
  const { agreementId, occupancyKind, ownRules } = form.values;
  const { rows } = getRateParameters(agreementId, year);
  const set = (change: Partial<OwnRuleValues>): void => form.set("ownRules", { ...ownRules, ...change });
  const say = ({ value, unit }: (typeof rows)[keyof typeof rows]): string =>
    figure(typeof value === "object" ? value[occupancyKind] : value, unit);
  const modes: { value: AdjustmentMode | ""; label: string }[] = [
    { value: "", label: text.unchanged(say(rows.adjustmentMode)) },
    ...adjustmentModes.map((value) => ({ value, label: figure(value, "choice") })),
  ];
  return (
    <section>
      <h3>{text.heading}</h3>
      <p>{text.lead}</p>
      <Details summary={text.show}>
        <DataList
          facts={Object.values(rows).map((row) => ({
            term: row.label[language],
            value: (
              <>
                {say(row)}
                <span className="rate-figures__part">
                  {sources.find(({ key }) => key === row.source)?.title ?? text.ours}
                </span>
                {row.open !== undefined && <span className="rate-figures__part">{row.open[language]}</span>}
              </>
            ),
          }))}
        />
      </Details>
      <NumberField
        {...fields.at("ownRules.bandPercent")}
        label={text.bandPercent}
        hint={text.unchanged(say(rows.bandPercent))}
        value={ownRules.bandPercent}
        onChange={(bandPercent) => set({ bandPercent })}
        isOptional
      />
      <Select
        {...fields.at("ownRules.adjustmentMode")}
        label={text.adjustmentMode}
        value={ownRules.adjustmentMode}
        onChange={(adjustmentMode) => set({ adjustmentMode })}
        choices={modes}
      />
      <NumberField
        {...fields.at("ownRules.rateStep")}
        label={text.rateStep}
        hint={text.unchanged(say(rows.rateStepOere))}
        value={ownRules.rateStep}
        onChange={(rateStep) => set({ rateStep })}
        isOptional
      />
    </section>
  );
}
