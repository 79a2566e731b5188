import { agreementCategories } from "@rammevaerk/domain/offers";
import { compareDanish, municipalities } from "@rammevaerk/domain/reference";
import { limits } from "@rammevaerk/contracts/limits";
import { Combobox, Select, TextField } from "@rammevaerk/ui";
import type { FormState } from "../../../platform/form/use-form.ts";
import { useText } from "../../../platform/language/use-text.ts";
import { useOfferWords } from "../../offer-words.ts";
import { deskText } from "../desk-text.ts";
import type { OfferValues } from "./offer-values.ts";

/** What an offer is, in create and edit alike. */
export function OfferFieldset<Values extends OfferValues>(props: { form: FormState<Values> }) {
  // A form with more fields has these.
  const form = props.form as unknown as FormState<OfferValues>;
  const { form: text } = useText(deskText);
  const words = useOfferWords();
  const sorted = municipalities.toSorted((a, b) => compareDanish(a.name, b.name));
  return (
    <>
      <TextField {...form.field("name")} label={text.name} limit={limits.name} width="xl" />
      <Select
        {...form.field("category")}
        label={text.category}
        choices={agreementCategories.map((value) => ({ value, label: words.label("category", value) }))}
      />
      <TextField {...form.field("street")} label={text.street} width="xl" />
      <TextField {...form.field("postalCode")} label={text.postalCode} inputMode="numeric" width="xs" />
      <TextField {...form.field("town")} label={text.town} width="l" />
      <Combobox
        {...form.field("municipalityCode")}
        label={text.municipality}
        options={sorted.map(({ code, name }) => ({ value: code, label: name }))}
      />
      <TextField {...form.field("contactName")} label={text.contactName} hint={text.contactHint} width="l" />
      <TextField {...form.field("phone")} label={text.phone} type="tel" width="m" isOptional />
      <TextField
        {...form.field("email")}
        label={text.email}
        hint={text.emailHint}
        type="email"
        width="l"
        isOptional
      />
      <TextField
        {...form.field("website")}
        label={text.website}
        hint={text.websiteHint}
        type="url"
        width="l"
        isOptional
      />
      <TextField {...form.field("portalOfferId")} label={text.portalId} width="m" isOptional />
      <TextField
        {...form.field("pNumber")}
        label={text.pNumber}
        hint={text.pNumberHint}
        inputMode="numeric"
        width="m"
        isOptional
      />
    </>
  );
}
