import { limits } from "@rammevaerk/contracts/limits";
import { listRegions } from "@rammevaerk/domain/reference";
import { Button, Checkbox, Details, MultiPicker, Select } from "@rammevaerk/ui";
import { subjectOptions } from "../networks/subjects/subject-options.ts";
import { today } from "../networks/subjects/today.ts";
import { useLanguage } from "../platform/language/language.ts";
import { useText } from "../platform/language/use-text.ts";
import { AddressSearchField } from "../platform/routing/address-search-field.tsx";
import { type ExpertsSearch, subjectsOf } from "./experts-search.ts";
import { expertsText } from "./experts-text.ts";

/** What is searched for: words, what they know, where, and whether they can be asked now. */
export function SearchPanel(props: { search: ExpertsSearch; onChange: (change: ExpertsSearch) => void }) {
  const { search, onChange } = props;
  const text = useText(expertsText);
  const language = useLanguage();
  const { maalgruppe = [], lov = [], metode = [], region = "" } = search;
  const room = limits.codesPerThread - subjectsOf(search).length;
  const hasMore = lov.length > 0 || metode.length > 0 || region !== "";
  const regions = listRegions(today()).map(({ id, name }) => ({
    value: id as string,
    label: name[language],
  }));
  const isNarrowed = hasMore || maalgruppe.length > 0 || search.q !== undefined || search.ledig === true;
  return (
    <section aria-label={text.find}>
      <AddressSearchField label={text.search} value={search.q ?? ""} onCommit={(q) => onChange({ q })} />
      <MultiPicker
        label={text.targetGroups}
        hint={text.targetGroupsHint}
        options={subjectOptions("target-group", language, { on: today() })}
        value={maalgruppe}
        atMost={maalgruppe.length + room}
        onChange={(picked) => onChange({ maalgruppe: picked })}
      />
      <Checkbox
        label={text.available}
        value={search.ledig === true}
        onChange={(ledig) => onChange({ ledig })}
      />
      <Details summary={text.more} isOpen={hasMore}>
        <MultiPicker
          label={text.legalBases}
          options={subjectOptions("legal-basis", language, { on: today(), kept: lov })}
          value={lov}
          atMost={lov.length + room}
          onChange={(picked) => onChange({ lov: picked })}
        />
        <MultiPicker
          label={text.methods}
          options={subjectOptions("method", language, { on: today() })}
          value={metode}
          atMost={metode.length + room}
          onChange={(picked) => onChange({ metode: picked })}
        />
        <Select
          label={text.region}
          value={region}
          onChange={(picked) => onChange({ region: picked === "" ? undefined : picked })}
          choices={[{ value: "", label: text.anyRegion }, ...regions]}
        />
      </Details>
      {isNarrowed && (
        <Button variant="plain" onClick={() => onChange(nothing)}>
          {text.clear}
        </Button>
      )}
    </section>
  );
}

const nothing: ExpertsSearch = {
  q: undefined,
  maalgruppe: [],
  lov: [],
  metode: [],
  region: undefined,
  ledig: undefined,
};
