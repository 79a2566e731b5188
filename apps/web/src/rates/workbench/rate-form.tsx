import type { CalculationDetail } from "@rammevaerk/contracts/rates";
import { limits } from "@rammevaerk/contracts/limits";
import { Button, ButtonGroup, TextArea } from "@rammevaerk/ui";
import { useMemo, useState } from "react";
import { Form } from "../../platform/form/form.tsx";
import { useLanguage } from "../../platform/language/language.ts";
import { useText } from "../../platform/language/use-text.ts";
import { ratesText } from "../rates-text.ts";
import { AccountDialog } from "./account-dialog.tsx";
import { AdjustmentFields } from "./adjustment-fields.tsx";
import { AgreementRules } from "./agreement-rules.tsx";
import { AgreementField } from "./agreement-field.tsx";
import { calculateLive } from "./calculate-live.ts";
import { ConflictNotice } from "./conflict-notice.tsx";
import { CostFields, OverheadFields } from "./cost-fields.tsx";
import { GiveUp } from "./decisions.tsx";
import { isCalculated, LiveFigures, RateBar } from "./live-figures.tsx";
import { OccupancyFields, OpeningFields } from "./occupancy-fields.tsx";
import { bindFields } from "./rate-fields.ts";
import { ScenarioFields } from "./scenario-fields.tsx";
import { Steps } from "./steps.tsx";
import { StructureFields } from "./structure-fields.tsx";
import { SupplementFields } from "./supplement-fields.tsx";
import { useRateForm } from "./use-rate-form.ts";

/** The budget as a form, with the rate that it comes to beside it, calculated as it is typed. */
export function RateForm({ calculation }: { calculation: CalculationDetail }) {
  const { workbench: text } = useText(ratesText);
  const language = useLanguage();
  const { form, conflict, isAttempted, send } = useRateForm(calculation);
  const { year, previous } = calculation;
  /** Its dialog has a form of its own, which does not belong within this one. */
  const [editedYear, setEditedYear] = useState<number>();
  const accountYears = useMemo(
    () => calculation.accountYears.map(({ accountYear }) => accountYear),
    [calculation.accountYears],
  );
  const live = useMemo(
    () => calculateLive(form.values, { year, accountYears, language }),
    [form.values, year, accountYears, language],
  );
  const fields = bindFields(form, { live, isShown: isAttempted, text });
  const parts = { form, fields, live, year, accountYears };
  return (
    <div className="with-side with-side--end rate-workbench">
      <Form form={form}>
        {conflict !== undefined && <ConflictNotice key={conflict.attempt} form={form} conflict={conflict} />}
        <h2>{text.budget}</h2>
        <AgreementField {...parts} regionId={calculation.regionId} />
        <AgreementRules {...parts} />
        <CostFields {...parts} />
        <OverheadFields {...parts} />
        <OpeningFields {...parts} />
        <OccupancyFields {...parts} />
        <StructureFields {...parts} />
        <SupplementFields {...parts} />
        <AdjustmentFields {...parts} calculation={calculation} onEditAccount={setEditedYear} />
        <ScenarioFields {...parts} />
        <Steps steps={isCalculated(live) ? live.proposed?.result.steps : undefined} />
        <TextArea
          {...form.field("note")}
          label={text.note}
          hint={text.noteHint}
          limit={limits.reason}
          isOptional
        />
        <ButtonGroup>
          <Button variant="primary" isBusy={form.isSubmitting} onClick={() => send("submit")}>
            {text.submit}
          </Button>
          <Button type="submit" isBusy={form.isSubmitting} onClick={() => send("save")}>
            {text.save}
          </Button>
          <GiveUp calculation={calculation} />
        </ButtonGroup>
        <RateBar live={live} />
      </Form>
      <aside aria-label={text.tabs}>
        <LiveFigures values={form.values} live={live} fields={fields} previous={previous} />
      </aside>
      {editedYear !== undefined && (
        <AccountDialog
          offerId={calculation.offer.id}
          year={editedYear}
          stored={calculation.accountYears.find(({ accountYear }) => accountYear.year === editedYear)}
          onClose={() => setEditedYear(undefined)}
        />
      )}
    </div>
  );
}
