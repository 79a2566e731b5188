import { analysisYears } from "@rammevaerk/contracts/limits";
import type { CapRuleView } from "@rammevaerk/contracts/rate-analysis";
import {
  agreedCaps,
  capBindings,
  type CapBinding,
  capStrategies,
  type CapStrategyKey,
  capStrategyKeys,
} from "@rammevaerk/domain/rates";
import { Button, ButtonGroup, Details, Select, TextField } from "@rammevaerk/ui";
import { Form } from "../../platform/form/form.tsx";
import { useForm } from "../../platform/form/use-form.ts";
import { parseNumber } from "../../platform/format/parse-number.ts";
import { typeNumber } from "../../platform/format/type-number.ts";
import { useLanguage } from "../../platform/language/language.ts";
import { useText } from "../../platform/language/use-text.ts";
import { type AnalysisSearch, withoutRule } from "./analysis-search.ts";
import { analysisText } from "./analysis-text.ts";

interface Values {
  baseYear: string;
  endYear: string;
  reduction: string;
  strategy: CapStrategyKey;
  binding: CapBinding;
}

/** Where no cap is known, the newest one that is known anywhere is suggested, with its length and reduction. */
function suggestRule(year: number): CapRuleView {
  const newest = agreedCaps.at(-1)?.rule;
  const years = newest === undefined ? 1 : newest.endYear - newest.baseYear;
  return {
    strategy: newest?.strategy ?? "B",
    baseYear: year - years,
    endYear: year,
    reductionPercent: newest?.reductionPercent ?? 0,
    binding: newest?.binding ?? "end-point",
  };
}

/** Calculates with another base year, reduction or reading than the agreement's. It stands in the address, and is nobody's but the reader's. */
export function Assumptions(props: {
  rule: CapRuleView | undefined;
  isOwn: boolean;
  year: number;
  change: (search: AnalysisSearch) => void;
}) {
  const { assumptions: text } = useText(analysisText);
  const language = useLanguage();
  const { change } = props;
  const rule = props.rule ?? suggestRule(props.year);
  const form = useForm<Values, void>({
    name: "takstanalyse-forudsaetninger",
    keeps: "nothing",
    initial: {
      baseYear: String(rule.baseYear),
      endYear: String(rule.endYear),
      reduction: typeNumber(rule.reductionPercent, language),
      strategy: rule.strategy,
      binding: rule.binding,
    },
    check: (values) => {
      const [base, end] = [readYear(values.baseYear), readYear(values.endYear)];
      const yearWrong = text.yearWrong(analysisYears.first, analysisYears.last);
      const isBackwards = base !== undefined && end !== undefined && end <= base;
      return {
        baseYear: base === undefined ? yearWrong : undefined,
        endYear: end === undefined ? yearWrong : isBackwards ? text.endWrong : undefined,
        reduction: isReduction(parseNumber(values.reduction, language)) ? undefined : text.reductionWrong,
      };
    },
    submit: async (values) =>
      change({
        basisaar: readYear(values.baseYear),
        slutaar: readYear(values.endYear),
        fradrag: parseNumber(values.reduction, language),
        regnemaade: values.strategy,
        binder: values.binding,
      }),
  });
  return (
    <Details summary={text.summary} isOpen={props.rule === undefined}>
      <Form form={form}>
        <div className="analysis-choices">
          <TextField {...form.field("baseYear")} label={text.baseYear} width="xs" inputMode="numeric" />
          <TextField {...form.field("endYear")} label={text.endYear} width="xs" inputMode="numeric" />
          <TextField
            {...form.field("reduction")}
            label={text.reduction}
            hint={text.reductionHint}
            width="xs"
            inputMode="decimal"
          />
          <Select
            {...form.field("strategy")}
            label={text.strategy}
            choices={capStrategyKeys.map((key) => ({
              value: key,
              label: `${key}: ${capStrategies[key].name[language]}`,
            }))}
          />
          <Select
            {...form.field("binding")}
            label={text.binding}
            choices={capBindings.map((one) => ({ value: one, label: text.bindingChoices[one] }))}
          />
        </div>
        <ButtonGroup>
          <Button type="submit" isBusy={form.isSubmitting}>
            {text.apply}
          </Button>
          {props.isOwn && <Button onClick={() => change(withoutRule)}>{text.reset}</Button>}
        </ButtonGroup>
      </Form>
    </Details>
  );
}

function readYear(text: string): number | undefined {
  const year = /^\d{4}$/u.test(text.trim()) ? Number(text) : undefined;
  return year !== undefined && year >= analysisYears.first && year <= analysisYears.last ? year : undefined;
}

function isReduction(percent: number | undefined): boolean {
  return percent !== undefined && percent >= 0 && percent <= 100;
}
