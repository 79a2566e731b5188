import { methodLicences } from "@rammevaerk/domain/methods";
import { MarkdownEditor, MultiPicker, Select, TextArea, TextField } from "@rammevaerk/ui";
import { subjectOptions } from "../../networks/subjects/subject-options.ts";
import { today } from "../../networks/subjects/today.ts";
import { Preview } from "../../networks/threads/editor/preview.tsx";
import { useLanguage } from "../../platform/language/language.ts";
import { useText } from "../../platform/language/use-text.ts";
import { lineLimits, mostCodes, textLimits } from "../fields/field-limits.ts";
import { methodsText } from "../methods-text.ts";
import { editText } from "./edit-text.ts";
import { RepeatedGroup } from "./repeated-group.tsx";
import { Section } from "./section.tsx";
import { LineField, LongField, useFieldNames } from "./text-fields.tsx";
import type { Editor } from "./use-version-editor.ts";

interface Edited {
  editor: Editor;
}

/** What it is called, in short what it is, and what it is to achieve. */
export function CoreSection({ editor }: Edited) {
  const { hints } = useText(editText);
  const names = useFieldNames();
  return (
    <Section section="core">
      <LineField editor={editor} path="name" isOptional={false} />
      <TextArea {...editor.field("aliases")} label={names.aliases} hint={hints.aliases} rows={2} isOptional />
      <LongField editor={editor} path="summary" hint={hints.summary} rows={2} isOptional={false} />
      <LongField editor={editor} path="purpose" hint={hints.purpose} isOptional={false} />
    </Section>
  );
}

/** Whom it is for, and whom not. */
export function ForWhomSection({ editor }: Edited) {
  const { hints } = useText(editText);
  const names = useFieldNames();
  const language = useLanguage();
  const on = today();
  const [groups, bases] = [editor.field("targetGroups"), editor.field("legalBases")];
  return (
    <Section section="for-whom">
      <MultiPicker
        {...groups}
        label={names.targetGroups}
        hint={hints.targetGroups}
        options={subjectOptions("target-group", language, { on })}
        atMost={mostCodes}
        isOptional
      />
      <div className="edit-row">
        {(["ageFrom", "ageTo"] as const).map((key) => (
          <TextField
            {...editor.field(key)}
            key={key}
            label={names[key]}
            hint={hints.age}
            inputMode="numeric"
            autoComplete="off"
            width="xs"
            isOptional
          />
        ))}
      </div>
      <MultiPicker
        {...bases}
        label={names.legalBases}
        options={subjectOptions("legal-basis", language, { on, kept: bases.value })}
        atMost={mostCodes}
        isOptional
      />
      <LongField editor={editor} path="exclusion" hint={hints.exclusion} />
    </Section>
  );
}

/** What it consists of, why it should work, and all else there is to say. */
export function ContentSection({ editor }: Edited) {
  const { hints, groups: text } = useText(editText);
  const names = useFieldNames();
  const { error, id, value, onChange } = editor.field("coreComponents");
  return (
    <Section section="content">
      <RepeatedGroup
        group="coreComponents"
        id={id}
        legend={names.coreComponents}
        hint={hints.coreComponents}
        error={error}
        items={value}
        onChange={onChange}
        create={(row) => ({ row, text: "" })}
        most={lineLimits.coreComponents.most}
      >
        {(line, at, change) => (
          <TextArea
            {...editor.place(`coreComponents.${at}.text`)}
            label={<span className="sr-only">{text.item.coreComponents(at + 1)}</span>}
            rows={2}
            value={line.text}
            onChange={(typed) => change({ text: typed })}
          />
        )}
      </RepeatedGroup>
      <LongField editor={editor} path="theoryOfChange" hint={hints.theoryOfChange} />
      <MarkdownEditor
        {...editor.field("body")}
        label={names.body}
        hint={hints.body}
        limit={textLimits.body}
        renderPreview={(markdown) => <Preview markdown={markdown} />}
        isOptional
      />
    </Section>
  );
}

/** How much of it, for how long, and where. */
export function ExtentSection({ editor }: Edited) {
  return (
    <Section section="extent">
      <LineField editor={editor} path="dosage.sessions" />
      <LineField editor={editor} path="dosage.duration" />
      <LineField editor={editor} path="dosage.setting" />
    </Section>
  );
}

/** What those who use it must be able to, and what they may use. */
export function CompetencesSection({ editor }: Edited) {
  const { labels } = useText(methodsText);
  const { hints } = useText(editText);
  const names = useFieldNames();
  return (
    <Section section="competences">
      <LongField editor={editor} path="competences.required" />
      <LongField editor={editor} path="competences.training" />
      <LongField editor={editor} path="competences.certification" rows={2} />
      <Select
        {...editor.field("licence.kind")}
        label={names["licence.kind"]}
        choices={methodLicences.map((value) => ({ value, label: labels.licence[value] }))}
      />
      <LineField editor={editor} path="licence.owner" hint={hints.licenceOwner} />
      <LongField editor={editor} path="licence.note" rows={2} />
    </Section>
  );
}

/** How an organisation comes to use it as it is meant. */
export function ImplementationSection({ editor }: Edited) {
  return (
    <Section section="implementation">
      <LongField editor={editor} path="implementation.fidelityTool" rows={2} />
      <LongField editor={editor} path="implementation.support" rows={2} />
      <LineField editor={editor} path="implementation.timeToFullUse" />
    </Section>
  );
}

/** What can go wrong, and what to mind. */
export function RisksSection({ editor }: Edited) {
  return (
    <Section section="risks">
      <LongField editor={editor} path="risks" />
      <LongField editor={editor} path="ethics" />
    </Section>
  );
}
