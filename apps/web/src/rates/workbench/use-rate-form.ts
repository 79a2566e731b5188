import type { CalculationDetail } from "@rammevaerk/contracts/rates";
import { useRef, useState } from "react";
import { showToast } from "../../platform/announce/toast.ts";
import { client } from "../../platform/api/client.ts";
import { queryClient } from "../../platform/api/query-client.ts";
import { codeOf } from "../../platform/errors/read-problem.ts";
import { type FormState, useForm } from "../../platform/form/use-form.ts";
import { useLanguage } from "../../platform/language/language.ts";
import { useText } from "../../platform/language/use-text.ts";
import { calculationOptions, refreshRates } from "../queries.ts";
import { ratesText } from "../rates-text.ts";
import { calculateLive } from "./calculate-live.ts";
import { listProblems } from "./list-problems.ts";
import { nameField, nameProblems } from "./name-field.ts";
import { type RateValues, toRateValues } from "./rate-values.ts";
import { readRateValues } from "./read-rate-values.ts";

/** Somebody else saved the calculation while it was written here. */
export interface RateConflict {
  /** What is stored now. */
  readonly now: RateValues;
  /** How many times it was met, so that the notice comes forward each time. */
  readonly attempt: number;
}

export interface RateFormState {
  readonly form: FormState<RateValues>;
  readonly conflict: RateConflict | undefined;
  /** Something was sent, so that what is wrong stands at its field from now on. */
  readonly isAttempted: boolean;
  /** Saves the draft, and with "submit" hands it over as well. A draft need not be right, only readable. */
  readonly send: (intent: "save" | "submit") => void;
}

/** The form of a calculation: kept on this device as it is typed, saved and submitted as it stands. */
export function useRateForm(calculation: CalculationDetail): RateFormState {
  const { workbench: text } = useText(ratesText);
  const language = useLanguage();
  const { id: calculationId, year } = calculation;
  const [start] = useState(() => toRateValues(calculation, language));
  const [conflict, setConflict] = useState<RateConflict>();
  const [isAttempted, setAttempted] = useState(false);
  const intent = useRef<"save" | "submit">("save");
  /** What this form saved last: what is typed afterwards rests on that. */
  const saved = useRef(0);

  const sendOnce = async (values: RateValues): Promise<void> => {
    const version = Math.max(values.version, saved.current);
    const { content } = readRateValues(values, year);
    saved.current = (await client.rates.save.mutate({ calculationId, version, content })).version;
    if (intent.current === "submit") {
      await client.rates.submit.mutate({ calculationId, version: saved.current });
    }
  };
  const form = useForm<RateValues, void>({
    name: `rate:${calculationId}`,
    initial: conflict?.now ?? start,
    keeps: "everything",
    check: (values) => {
      const accountYears = calculation.accountYears.map(({ accountYear }) => accountYear);
      const live = calculateLive(values, { year, accountYears, language });
      const problems = listProblems(live, text, intent.current);
      return nameProblems(problems, (field) => nameField(field, values, { text, language }));
    },
    // The conflict has a notice of its own.
    explain: (code) => (code === "changed-meanwhile" ? "said" : undefined),
    submit: async (values) => {
      try {
        await sendOnce(values);
      } catch (error) {
        if (codeOf(error) === "changed-meanwhile") {
          const newest = await queryClient.fetchQuery({ ...calculationOptions(calculationId), staleTime: 0 });
          setConflict((last) => ({
            now: toRateValues(newest, values.language),
            attempt: (last?.attempt ?? 0) + 1,
          }));
        }
        throw error;
      }
    },
    onDone: () => {
      setConflict(undefined);
      showToast({ kind: "success", text: intent.current === "submit" ? text.submitted : text.saved });
      void refreshRates();
    },
  });
  const send = (next: "save" | "submit"): void => {
    if (form.isSubmitting) return;
    intent.current = next;
    setAttempted(true);
    if (next === "submit") form.onSubmit();
  };
  return { form, conflict, isAttempted, send };
}
