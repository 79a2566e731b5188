import { Details, TextField } from "@rammevaerk/ui";
import { useText } from "../../platform/language/use-text.ts";
import { groupLimits } from "../fields/field-limits.ts";
import { keysOfSources, type SourceValues } from "../fields/item-values.ts";
import { editText } from "./edit-text.ts";
import { RepeatedGroup } from "./repeated-group.tsx";
import { Section } from "./section.tsx";
import { useFieldNames } from "./text-fields.tsx";
import type { Editor, VersionValues } from "./use-version-editor.ts";

const { most } = groupLimits.sources;

/** All that the description rests on. */
export function SourcesSection({ editor }: { editor: Editor }) {
  const { hints } = useText(editText);
  const names = useFieldNames();
  const { id, error, value, onChange } = editor.field("sources");
  const keys = keysOfSources(value);
  return (
    <Section section="sources">
      <RepeatedGroup
        group="sources"
        id={id}
        legend={names.sources}
        hint={hints.sources}
        error={error}
        items={value}
        onChange={onChange}
        create={(row): SourceValues => ({
          row,
          key: "",
          title: "",
          publisher: "",
          year: "",
          url: "",
          readOn: "",
        })}
        named={listNamed(editor.form.values)}
        most={most}
      >
        {(source, at, change) => (
          <SourceFields
            source={source}
            madeKey={keys.get(String(source.row)) ?? ""}
            placeOf={(key) => editor.place(`sources.${at}.${key}`)}
            change={change}
          />
        )}
      </RepeatedGroup>
    </Section>
  );
}

/** The rows of sources that other fields refer to. */
function listNamed({ ratings, studies, "economy.sourceKey": price }: VersionValues): string[] {
  return [...ratings.map(({ source }) => source), ...studies.map(({ source }) => source), price];
}

function SourceFields(props: {
  source: SourceValues;
  /** The key that it has, or gets when none is typed. */
  madeKey: string;
  placeOf: (key: keyof SourceValues) => ReturnType<Editor["place"]>;
  change: (change: Partial<SourceValues>) => void;
}) {
  const { source, placeOf, change } = props;
  const { hints, words } = useText(editText);
  const key = placeOf("key");
  return (
    <>
      <TextField
        {...placeOf("title")}
        label={words.items.title}
        width="xl"
        value={source.title}
        onChange={(title) => change({ title })}
      />
      <TextField
        {...placeOf("publisher")}
        label={words.items.publisher}
        width="xl"
        value={source.publisher}
        onChange={(publisher) => change({ publisher })}
        isOptional
      />
      <div className="edit-row">
        <TextField
          {...placeOf("year")}
          label={words.items.year}
          inputMode="numeric"
          autoComplete="off"
          width="xs"
          value={source.year}
          onChange={(year) => change({ year })}
          isOptional
        />
        <TextField
          {...placeOf("readOn")}
          label={words.items.readOn}
          hint={hints.read}
          type="date"
          width="m"
          value={source.readOn}
          onChange={(readOn) => change({ readOn })}
        />
      </div>
      <TextField
        {...placeOf("url")}
        label={words.items.url}
        hint={hints.url}
        type="url"
        width="xl"
        value={source.url}
        onChange={(url) => change({ url })}
        isOptional
      />
      <Details
        summary={`${words.items.key}: ${props.madeKey}`}
        isOpen={key.error === undefined ? undefined : true}
      >
        <TextField
          {...key}
          label={words.items.key}
          hint={hints.key}
          spellCheck={false}
          autoComplete="off"
          width="l"
          value={source.key}
          onChange={(typed) => change({ key: typed })}
          isOptional
        />
      </Details>
    </>
  );
}
