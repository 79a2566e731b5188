import { relevanceLevels, textLicences } from "@rammevaerk/domain/methods";
import { RadioGroup, Select, TextArea, TextField } from "@rammevaerk/ui";
import { useText } from "../../platform/language/use-text.ts";
import { noteLimit } from "../fields/field-limits.ts";
import { methodsText } from "../methods-text.ts";
import { editText } from "./edit-text.ts";
import { Section } from "./section.tsx";
import { SourceChoice } from "./source-choice.tsx";
import { LongField, useFieldNames } from "./text-fields.tsx";
import type { Editor } from "./use-version-editor.ts";

interface Edited {
  editor: Editor;
}

/** How much it concerns this field. */
export function RelevanceSection({ editor }: Edited) {
  const { labels } = useText(methodsText);
  const { hints, none } = useText(editText);
  const names = useFieldNames();
  return (
    <Section section="relevance">
      <Select
        {...editor.field("relevance.level")}
        label={names["relevance.level"]}
        hint={hints.relevance}
        choices={[
          { value: "", label: none },
          ...relevanceLevels.map((value) => ({ value, label: labels.relevance[value] })),
        ]}
      />
      {editor.form.values["relevance.level"] !== "" && (
        <LongField editor={editor} path="relevance.reason" rows={2} isOptional={false} />
      )}
    </Section>
  );
}

/** What it costs to begin with it, and per citizen. */
export function EconomySection({ editor }: Edited) {
  const { hints } = useText(editText);
  const names = useFieldNames();
  const source = editor.field("economy.sourceKey");
  return (
    <Section section="economy">
      <p className="form-hint">{hints.range}</p>
      <RangeFields editor={editor} path="economy.startUp" />
      <RangeFields editor={editor} path="economy.perCitizen" />
      <TextField
        {...editor.field("economy.priceYear")}
        label={names["economy.priceYear"]}
        inputMode="numeric"
        autoComplete="off"
        width="xs"
        isOptional
      />
      <SourceChoice
        place={source}
        label={names["economy.sourceKey"]}
        sources={editor.form.values.sources}
        value={source.value}
        onChange={source.onChange}
        isOptional
      />
      <LongField editor={editor} path="economy.note" hint={hints.priceNote} rows={2} />
    </Section>
  );
}

function RangeFields({ editor, path }: Edited & { path: "economy.startUp" | "economy.perCitizen" }) {
  const { words } = useText(editText);
  const names = useFieldNames();
  return (
    <fieldset className="edit-range">
      <legend className="form-label">{names[path]}</legend>
      <div className="edit-row">
        {(["fromKroner", "toKroner"] as const).map((end) => (
          <TextField
            {...editor.field(`${path}.${end}`)}
            key={end}
            label={end === "fromKroner" ? words.items.from : words.items.to}
            inputMode="numeric"
            autoComplete="off"
            width="s"
            isOptional
          />
        ))}
      </div>
    </fieldset>
  );
}

/** What others may do with the text, and what the editor is told of the change. */
export function HandingInSections({ editor }: Edited) {
  const { labels } = useText(methodsText);
  const { hints, note, noteHeading } = useText(editText);
  const names = useFieldNames();
  return (
    <>
      <Section section="rights">
        <RadioGroup
          {...editor.field("textLicence")}
          label={names.textLicence}
          hint={hints.textLicence}
          choices={textLicences.map((value) => ({ value, label: labels.textLicence[value] }))}
        />
      </Section>
      <section className="edit-section" aria-labelledby="afsnit-note">
        <h2 id="afsnit-note" tabIndex={-1}>
          {noteHeading}
        </h2>
        <TextArea
          {...editor.field("note")}
          label={note}
          hint={hints.note}
          rows={3}
          limit={noteLimit}
          isOptional
        />
      </section>
    </>
  );
}
