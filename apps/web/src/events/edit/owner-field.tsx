import { Combobox } from "@rammevaerk/ui";
import { useState } from "react";
import type { BoundField } from "../../platform/form/use-form.ts";
import { useText } from "../../platform/language/use-text.ts";
import { editText } from "./edit-text.ts";
import { useOwnerSearch } from "./use-owner-search.ts";

/** Who holds an event: the reader's own first, any other by name. Another's makes a proposal, and the field says so. */
export function OwnerField({ field }: { field: BoundField<string> }) {
  const text = useText(editText);
  const [search, setSearch] = useState("");
  const owners = useOwnerSearch(search);
  const isProposal = field.value !== "" && owners.isReady && !owners.isMine(field.value);
  return (
    <Combobox
      {...field}
      value={field.value === "" ? null : field.value}
      onChange={(value) => field.onChange(value ?? "")}
      label={text.owner}
      hint={isProposal ? text.ownerPropose : text.ownerHint}
      options={owners.options}
      known={owners.mine}
      isLoading={owners.isLoading}
      onSearch={setSearch}
    />
  );
}
