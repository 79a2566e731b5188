import { compareDanish, municipalities } from "@rammevaerk/domain/reference";
import { Button, Details, MultiPicker, TileGrid } from "@rammevaerk/ui";
import { useState } from "react";
import { useText } from "../../platform/language/use-text.ts";
import { togglePick } from "../../platform/picks/toggle-pick.ts";
import { useOfferWords } from "../offer-words.ts";
import { offersText } from "../offers-text.ts";
import { municipalityTiles } from "./municipality-tiles.ts";

/** Where the offers lie: a map of tiles to pick municipalities on, and the same as a list with search. */
export function MunicipalityMap(props: {
  counts: readonly { readonly value: string; readonly count: number }[];
  picked: readonly string[];
  onChange: (picked: string[]) => void;
}) {
  const { picked, onChange } = props;
  const text = useText(offersText);
  const words = useOfferWords();
  const countOf = new Map(props.counts.map(({ value, count }) => [value, count]));
  // Only at first: it must not fold up under the hand that takes the last pick away.
  const [isOpenAtFirst] = useState(picked.length > 0);
  const sorted = municipalities.toSorted((a, b) => compareDanish(a.name, b.name));
  return (
    <Details
      summary={
        picked.length === 0 ? text.map.heading : `${text.map.heading} (${text.map.picked(picked.length)})`
      }
      isOpen={isOpenAtFirst}
    >
      <div className="map">
        <TileGrid
          label={text.map.label}
          hint={text.map.hint}
          tiles={municipalityTiles.map(({ code, ...place }) => ({
            ...place,
            value: code,
            name: words.municipality(code),
            count: countOf.get(code) ?? 0,
          }))}
          picked={picked}
          onToggle={(code) => onChange(togglePick(picked, code))}
          describe={({ name, count }) => text.map.tile(name, count)}
          formatRange={text.map.range}
        />
        <div>
          <MultiPicker
            label={text.map.pick}
            hint={text.map.pickHint}
            options={sorted.map(({ code, name }) => ({
              value: code,
              label: name,
              hint: text.count(countOf.get(code) ?? 0),
            }))}
            value={picked}
            onChange={onChange}
            isOptional
          />
          {picked.length > 1 && (
            <Button variant="plain" onClick={() => onChange([])}>
              {text.map.clear}
            </Button>
          )}
        </div>
      </div>
    </Details>
  );
}
