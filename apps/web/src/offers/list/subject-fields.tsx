import { services } from "@rammevaerk/domain/offers";
import { supportNeedLevels } from "@rammevaerk/domain/reference";
import { Checkbox, Combobox, Details, Select } from "@rammevaerk/ui";
import { sortByList } from "../../networks/subjects/sort-by-list.ts";
import { subjectOptions } from "../../networks/subjects/subject-options.ts";
import { today } from "../../networks/subjects/today.ts";
import { useLanguage } from "../../platform/language/language.ts";
import { useText } from "../../platform/language/use-text.ts";
import { useOfferWords } from "../offer-words.ts";
import { offersText } from "../offers-text.ts";
import { NumberField } from "./number-field.tsx";
import type { FacetCounts } from "./offer-facets.tsx";
import type { OffersSearch } from "./offers-search.ts";

interface Narrowing {
  search: OffersSearch;
  onChange: (change: OffersSearch) => void;
}

/** What is picked from a long list or typed: for whom, under which provision, how old, how many free, how dear. */
export function SubjectFields({ search, counts, onChange }: Narrowing & { counts: FacetCounts }) {
  const text = useText(offersText);
  const language = useLanguage();
  const words = useOfferWords();
  const groupCounts = new Map(counts.targetGroup.map(({ value, count }) => [value, count]));
  const basisCounts = new Map(counts.legalBasis.map(({ value, count }) => [value, count]));
  const bases = sortByList("legal-basis", [
    ...new Set([...basisCounts.keys(), ...(search.lov === undefined ? [] : [search.lov])]),
  ]);
  return (
    <div className="facet-fields">
      <Combobox
        label={text.list.targetGroup}
        hint={text.list.targetGroupHint}
        options={subjectOptions("target-group", language, { on: today() }).map((option) => ({
          ...option,
          hint: text.count(groupCounts.get(option.value) ?? 0),
        }))}
        value={search.maalgruppe ?? null}
        onChange={(maalgruppe) => onChange({ maalgruppe: maalgruppe ?? undefined })}
        isOptional
      />
      <Select
        label={text.list.legalBasis}
        value={search.lov ?? ""}
        onChange={(lov: string) => onChange({ lov: lov === "" ? undefined : lov })}
        choices={[
          { value: "", label: text.list.all },
          ...bases.map((code) => ({
            value: code,
            label: text.list.counted(words.legalBasis(code), basisCounts.get(code) ?? 0),
          })),
        ]}
        isOptional
      />
      <NumberField
        label={text.list.age}
        hint={text.list.ageHint}
        value={search.alder}
        most={120}
        onCommit={(alder) => onChange({ alder })}
      />
      <NumberField
        label={text.list.freePlaces}
        value={search.ledige}
        most={1_000}
        onCommit={(ledige) => onChange({ ledige })}
      />
      <NumberField
        label={text.list.maxRate}
        hint={text.list.maxRateHint}
        value={search.takst}
        most={1_000_000}
        onCommit={(takst) => onChange({ takst })}
      />
      <FurtherFields search={search} onChange={onChange} />
    </div>
  );
}

function FurtherFields({ search, onChange }: Narrowing) {
  const { list: text } = useText(offersText);
  const language = useLanguage();
  const { stoette, ydelse, metode } = search;
  return (
    <>
      <Details
        summary={text.more}
        isOpen={stoette !== undefined || ydelse !== undefined || metode !== undefined}
      >
        <Select
          label={text.supportNeed}
          value={stoette ?? ""}
          onChange={(code: string) => onChange({ stoette: code === "" ? undefined : code })}
          choices={[
            { value: "", label: text.all },
            ...supportNeedLevels.map(({ code, label }) => ({ value: code, label: label[language] })),
          ]}
          isOptional
        />
        <Combobox
          label={text.service}
          options={services.map(({ code, label, depth }) => ({ value: code, label: label[language], depth }))}
          value={ydelse ?? null}
          onChange={(code) => onChange({ ydelse: code ?? undefined })}
          isOptional
        />
        <Combobox
          label={text.method}
          options={subjectOptions("method", language, { on: today() })}
          value={metode ?? null}
          onChange={(code) => onChange({ metode: code ?? undefined })}
          isOptional
        />
      </Details>
      <Checkbox
        label={text.includeClosed}
        value={search.lukkede === true}
        onChange={(lukkede) => onChange({ lukkede })}
      />
    </>
  );
}
