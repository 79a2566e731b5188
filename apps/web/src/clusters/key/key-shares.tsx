import { CheckboxGroup, TextField } from "@rammevaerk/ui";
import type { FormState } from "../../platform/form/use-form.ts";
import { useFormat } from "../../platform/format/use-format.ts";
import { useText } from "../../platform/language/use-text.ts";
import { NumberField } from "../../rates/workbench/number-field.tsx";
import { workText } from "../work/work-text.ts";
import { calculateRemainder, type KeyValues, type PartyShare } from "./key-values.ts";

/** Who pays, and by what: nothing more where it is equal, inhabitants with their source, or percentages to 100. */
export function KeyShares(props: {
  form: FormState<KeyValues>;
  parties: readonly { readonly id: string; readonly name: string }[];
  problems: Readonly<Record<string, string>>;
}) {
  const { form, parties, problems } = props;
  const { key: text } = useText(workText);
  const { kind, shares } = form.values;
  const field = form.field("shares");
  const change = (partyId: string, to: Partial<PartyShare>): void =>
    form.set(
      "shares",
      shares.map((share) => (share.partyId === partyId ? { ...share, ...to } : share)),
    );
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
      {kind !== "equal" && (
        <div className="share-fields">
          {shares
            .filter(({ isIn }) => isIn)
            .map(({ partyId, inhabitants, percent }) => {
              const name = parties.find(({ id }) => id === partyId)?.name ?? partyId;
              return kind === "population" ? (
                <NumberField
                  key={partyId}
                  label={text.inhabitantsOf(name)}
                  value={inhabitants}
                  error={problems[`share.${partyId}`]}
                  onChange={(value) => change(partyId, { inhabitants: value })}
                />
              ) : (
                <NumberField
                  key={partyId}
                  label={text.percentOf(name)}
                  value={percent}
                  error={problems[`share.${partyId}`]}
                  onChange={(value) => change(partyId, { percent: value })}
                />
              );
            })}
        </div>
      )}
      {kind === "agreed" && <Remainder values={form.values} />}
    </>
  );
}

function Remainder({ values }: { values: KeyValues }) {
  const { key: text } = useText(workText);
  const format = useFormat();
  const left = calculateRemainder(values);
  const says =
    left === 0
      ? text.whole
      : left > 0
        ? text.remainder(format.exactPercent(left))
        : text.beyond(format.exactPercent(0 - left));
  return (
    <p role="status" className={left === 0 ? "remainder" : "remainder remainder--open"}>
      {says}
    </p>
  );
}
