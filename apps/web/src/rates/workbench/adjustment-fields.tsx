import type { CalculationDetail } from "@rammevaerk/contracts/rates";
import { getRateParameters } from "@rammevaerk/domain/rates";
import { Alert, Button, Checkbox } from "@rammevaerk/ui";
import { useText } from "../../platform/language/use-text.ts";
import { ratesText } from "../rates-text.ts";
import { AccountTable } from "./account-table.tsx";
import type { RatePartProps } from "./rate-fields.ts";

/** The account year that enters the rate: enter it, see what it comes to, or leave it out. */
export function AdjustmentFields({
  form,
  fields,
  live,
  year,
  calculation,
  onEditAccount,
}: RatePartProps & { calculation: CalculationDetail; onEditAccount: (year: number) => void }) {
  const { adjustment: text, workbench } = useText(ratesText);
  const { agreementId, overrides } = live.read.content;
  const lagYears = overrides.lagYears ?? getRateParameters(agreementId, year).values.lagYears;
  const accountYear = year - lagYears;
  const stored = calculation.accountYears.find((one) => one.accountYear.year === accountYear);
  const { isWithoutAdjustment } = form.values;
  return (
    <section>
      <h2>{workbench.adjustment}</h2>
      <p>{text.lead(accountYear, lagYears)}</p>
      {stored === undefined && !isWithoutAdjustment && (
        <Alert kind="warning" heading={text.missing(accountYear)}>
          {text.missingText}
        </Alert>
      )}
      <Checkbox
        {...fields.at("isWithoutAdjustment")}
        label={text.leave(accountYear)}
        value={isWithoutAdjustment}
        onChange={(value) => form.set("isWithoutAdjustment", value)}
      />
      <AccountTable stored={calculation.accountYears} onEdit={onEditAccount} />
      {stored === undefined && (
        <Button onClick={() => onEditAccount(accountYear)}>{text.enter(accountYear)}</Button>
      )}
    </section>
  );
}
