import type { LocalTime } from "@rammevaerk/contracts/events";
import { Button, RadioGroup, TextField } from "@rammevaerk/ui";
import type { BoundField } from "../../platform/form/use-form.ts";
import { useText } from "../../platform/language/use-text.ts";
import { editText } from "./edit-text.ts";
import { readLocalTime } from "./read-local-time.ts";

/**
 * A day and a time of day in Denmark. Where the clock is set forward, a time that does not exist is said at the field
 * with the nearest one to take; where it is set back, the field asks which of the two is meant.
 */
export function LocalTimeField(props: {
  field: BoundField<LocalTime>;
  label: string;
  hint?: string | undefined;
  isOptional?: boolean;
}) {
  const { field } = props;
  const text = useText(editText);
  const read = readLocalTime(field.value);
  const isDoubled = readLocalTime({ local: field.value.local }).kind === "twice";
  const proposal = read.kind === "missing" ? read.proposal : undefined;
  const shown = proposal?.slice(-5).replace(":", ".") ?? "";
  return (
    <div className="time-field">
      <TextField
        {...field}
        label={props.label}
        hint={props.hint}
        isOptional={props.isOptional}
        type="datetime-local"
        width="l"
        value={field.value.local}
        onChange={(local) => field.onChange({ local })}
        error={proposal === undefined ? field.error : text.missingTime(shown)}
      />
      {proposal !== undefined && (
        <Button onClick={() => field.onChange({ local: proposal })}>{text.takeProposal(shown)}</Button>
      )}
      {isDoubled && (
        <RadioGroup
          label={text.twice}
          value={field.value.fold ?? ""}
          onChange={(fold) => field.onChange({ local: field.value.local, fold })}
          choices={[
            { value: "earlier", label: text.fold.earlier },
            { value: "later", label: text.fold.later },
          ]}
        />
      )}
    </div>
  );
}
