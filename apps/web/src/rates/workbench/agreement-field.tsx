import { rateAgreements } from "@rammevaerk/domain/rates";
import { findRegion } from "@rammevaerk/domain/reference";
import { Select } from "@rammevaerk/ui";
import { useLanguage } from "../../platform/language/language.ts";
import { useText } from "../../platform/language/use-text.ts";
import { ratesText } from "../rates-text.ts";
import type { RatePartProps } from "./rate-fields.ts";

/** Whose rules are used: those of the offer's region, those of one agreement, or the national defaults. */
export function AgreementField({ form, regionId }: RatePartProps & { regionId: string }) {
  const { workbench: text } = useText(ratesText);
  const language = useLanguage();
  const region = findRegion(regionId);
  const choices = [
    ...(region === undefined
      ? []
      : [{ value: regionId, label: text.agreementOfRegion(region.name[language]) }]),
    ...rateAgreements.map(({ id, title }) => ({ value: id, label: title[language] })),
    { value: "national", label: text.agreementNational },
  ];
  return (
    <Select
      {...form.field("agreementId")}
      label={text.agreement}
      hint={text.agreementHint}
      choices={choices.filter(({ value }, at) => choices.findIndex((one) => one.value === value) === at)}
    />
  );
}
