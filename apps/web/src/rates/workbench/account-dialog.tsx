import type { StoredAccountYear } from "@rammevaerk/contracts/rates";
import { checkAccountYear, describeRateRefusal } from "@rammevaerk/domain/rates";
import { Button, ButtonGroup, Dialog } from "@rammevaerk/ui";
import { useState } from "react";
import { showToast } from "../../platform/announce/toast.ts";
import { client } from "../../platform/api/client.ts";
import { Form } from "../../platform/form/form.tsx";
import { type FormState, useForm } from "../../platform/form/use-form.ts";
import { useLanguage } from "../../platform/language/language.ts";
import { useText } from "../../platform/language/use-text.ts";
import type { Messages } from "../messages.da.ts";
import { refreshRates } from "../queries.ts";
import { ratesText } from "../rates-text.ts";
import { type AccountValues, readAccountValues, toAccountValues } from "./account-values.ts";
import { NumberField } from "./number-field.tsx";
import { changeOne } from "./rate-fields.ts";
import { nextKey } from "./rate-values.ts";

/** The closed accounts of a year, as far as a rate needs them. */
export function AccountDialog(props: {
  offerId: string;
  year: number;
  stored: StoredAccountYear | undefined;
  onClose: () => void;
}) {
  const { offerId, year, stored, onClose } = props;
  const { adjustment: text, workbench } = useText(ratesText);
  const language = useLanguage();
  const [initial] = useState(() => toAccountValues(stored, language));
  const form = useForm<AccountValues, unknown>({
    name: `account-year:${offerId}:${year}`,
    initial,
    keeps: "everything",
    check: (values) => findProblems(values, year, { text: workbench, language }),
    submit: (values) =>
      client.rates.saveAccountYear.mutate({
        offerId,
        version: values.version,
        accountYear: readAccountValues(values, year).accountYear,
      }),
    onDone: () => {
      showToast({ kind: "success", text: text.saved });
      void refreshRates();
      onClose();
    },
  });
  return (
    <Dialog heading={text.heading(year)} onClose={onClose}>
      <Form form={form}>
        <NumberField {...form.field("budget")} label={text.budget} />
        <NumberField {...form.field("costs")} label={text.costs} />
        <ChargedDays form={form} />
        <NumberField {...form.field("otherRevenue")} label={text.otherRevenue} isOptional />
        <NumberField
          {...form.field("carriedIn")}
          label={text.carriedIn}
          hint={text.carriedInHint}
          isOptional
        />
        <ButtonGroup>
          <Button type="submit" variant="primary" isBusy={form.isSubmitting}>
            {text.save}
          </Button>
          <Button onClick={onClose}>{text.cancel}</Button>
        </ButtonGroup>
      </Form>
    </Dialog>
  );
}

function ChargedDays({ form }: { form: FormState<AccountValues> }) {
  const { adjustment: text } = useText(ratesText);
  const { charged } = form.values;
  const prefix = form.field("budget").id.slice(0, -"budget".length);
  const at = (field: string) => ({
    id: `${prefix}${field}`,
    error: form.problems.find(({ fieldId }) => fieldId === `${prefix}${field}`)?.text,
  });
  return (
    <fieldset>
      <legend className="form-label">{text.charged}</legend>
      <p className="form-hint">{text.chargedHint}</p>
      {charged.map(({ key, days, rate }, index) => {
        const change = (values: Partial<AccountValues["charged"][number]>): void =>
          form.set("charged", changeOne(charged, key, values));
        return (
          <div key={key} className="rate-row">
            <NumberField
              {...at(`charged.${key}.days`)}
              label={text.days}
              value={days}
              onChange={(value) => change({ days: value })}
            />
            <NumberField
              {...at(`charged.${key}.rate`)}
              label={text.rate}
              value={rate}
              onChange={(value) => change({ rate: value })}
            />
            {charged.length > 1 && (
              <Button
                variant="plain"
                onClick={() =>
                  form.set(
                    "charged",
                    charged.filter((one) => one.key !== key),
                  )
                }
              >
                {text.removeDays(index + 1)}
              </Button>
            )}
          </div>
        );
      })}
      <Button
        onClick={() => form.set("charged", [...charged, { key: nextKey(charged), days: "", rate: "" }])}
      >
        {text.addDays}
      </Button>
    </fieldset>
  );
}

/** What cannot be read, else what the rate model refuses of it. */
function findProblems(
  values: AccountValues,
  year: number,
  { text, language }: { text: Messages["workbench"]; language: AccountValues["language"] },
): Record<string, string> {
  const { accountYear, problems } = readAccountValues(values, year);
  const sentences = { amount: text.unreadableAmount, number: text.unreadable, empty: text.nothing };
  if (Object.keys(problems).length > 0) {
    return Object.fromEntries(Object.entries(problems).map(([field, kind]) => [field, sentences[kind]]));
  }
  const fields: Readonly<Record<string, string>> = {
    budgetOere: "budget",
    costsOere: "costs",
    otherRevenueOere: "otherRevenue",
    carriedInOere: "carriedIn",
  };
  return Object.fromEntries(
    checkAccountYear(accountYear).map((refusal) => [
      fields[refusal.path] ?? `charged.${values.charged[0]?.key ?? "1"}.days`,
      describeRateRefusal(refusal)[language],
    ]),
  );
}
