import type { CommitmentDegree } from "@rammevaerk/contracts/clusters";
import { commitmentDegrees } from "@rammevaerk/domain/clusters";
import { RadioGroup } from "@rammevaerk/ui";
import type { BoundField } from "../../platform/form/use-form.ts";
import { useText } from "../../platform/language/use-text.ts";
import { clustersText } from "../clusters-text.ts";

/** How far a party binds itself, with what each degree means. */
export function DegreeField(props: { field: BoundField<CommitmentDegree | ""> }) {
  const { parties: text, degrees } = useText(clustersText);
  return (
    <RadioGroup<CommitmentDegree>
      {...props.field}
      label={text.degree}
      choices={commitmentDegrees.map((value) => ({
        value,
        label: degrees[value].name,
        hint: degrees[value].text,
      }))}
    />
  );
}
