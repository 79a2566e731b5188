import { Combobox } from "@rammevaerk/ui";
import { useState } from "react";
import type { BoundField } from "../../platform/form/use-form.ts";
import { useOrganisationSearch } from "./use-organisation-search.ts";

/** One organisation, found by its name. */
export function OrganisationPicker(props: {
  field: BoundField<string | null>;
  label: string;
  hint?: string | undefined;
}) {
  const { field } = props;
  const [search, setSearch] = useState("");
  const found = useOrganisationSearch(search, field.value);
  return (
    <Combobox
      {...field}
      label={props.label}
      hint={props.hint}
      options={found.options}
      known={found.known}
      isLoading={found.isLoading}
      onSearch={setSearch}
    />
  );
}
