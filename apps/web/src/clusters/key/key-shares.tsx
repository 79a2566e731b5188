import { CheckboxGroup, TextField } from "@rammevaerk/ui";
import type { FormState } from "../../platform/form/use-form.ts";
import { useFormat } from "../../platform/format/use-format.ts";
import { useText } from "../../platform/language/use-text.ts";
import { NumberField } from "../../rates/workbench/number-field.tsx";
import { Remainder } from "../work/remainder.tsx";
import { workText } from "../work/work-text.ts";
import { calculateRemainder, type KeyValues } from "./key-values.ts";

interface SharesProps {
  form: FormState<KeyValues>;
  parties: readonly { readonly id: string; readonly name: string }[];
  /** What must be corrected, by field; `share.<party>` for a party's figure. */
  problems: Readonly<Record<string, string>>;
}

/** Who pays, and by what: nothing more where it is equal, inhabitants with their source, or percentages to 100. */
export function KeyShares(props: SharesProps) {
  const { form, parties, problems } = props;
  const { key: text } = useText(workText);
  const { kind, shares } = form.values;
  const field = form.field("shares");
  return (
    <>
      <CheckboxGroup
        id={field.id}
        name={field.name}
        label={text.included}
        error={problems["shares"] ?? field.error}
        value={shares.filter(({ isIn }) => isIn).map(({ partyId }) => partyId)}
        onChange={(picked) =>
          form.set(
            "shares",
            shares.map((share) => ({ ...share, isIn: picked.includes(share.partyId) })),
          )
        }
        choices={parties.map(({ id, name }) => ({ value: id, label: name }))}
      />
      {kind === "population" && (
        <>
          <TextField
            {...form.field("countedOn")}
            error={problems["countedOn"]}
            label={text.countedOn}
            type="date"
            width="m"
          />
          <TextField
            {...form.field("source")}
            error={problems["source"]}
            label={text.source}
            hint={text.sourceHint}
            limit={300}
          />
        </>
      )}
      {kind === "population" && <Figures {...props} figure="inhabitants" labelOf={text.inhabitantsOf} />}
      {kind === "agreed" && <Figures {...props} figure="percent" labelOf={text.percentOf} />}
      {kind === "agreed" && <PercentLeft values={form.values} />}
    </>
  );
}

/** A field for each party that pays. */
function Figures(
  props: SharesProps & { figure: "inhabitants" | "percent"; labelOf: (name: string) => string },
) {
  const { form, parties, problems, figure } = props;
  const { shares } = form.values;
  const prefix = form.field("shares").id.slice(0, -"shares".length);
  const change = (partyId: string, value: string): void =>
    form.set(
      "shares",
      shares.map((share) => (share.partyId === partyId ? { ...share, [figure]: value } : share)),
    );
  return (
    <div className="share-fields">
      {shares
        .filter(({ isIn }) => isIn)
        .map((share) => (
          <NumberField
            key={share.partyId}
            id={`${prefix}share.${share.partyId}`}
            label={props.labelOf(parties.find(({ id }) => id === share.partyId)?.name ?? share.partyId)}
            value={share[figure]}
            error={problems[`share.${share.partyId}`]}
            onChange={(value) => change(share.partyId, value)}
          />
        ))}
    </div>
  );
}

function PercentLeft({ values }: { values: KeyValues }) {
  const { key: text } = useText(workText);
  const format = useFormat();
  return (
    <Remainder
      left={calculateRemainder(values)}
      text={{
        whole: text.whole,
        left: (rest) => text.remainder(format.exactPercent(rest)),
        beyond: (excess) => text.beyond(format.exactPercent(excess)),
      }}
    />
  );
}
