import type { SubjectCode } from "@rammevaerk/domain/networks";
import { MultiPicker } from "@rammevaerk/ui";
import type { FormState } from "../../../platform/form/use-form.ts";
import { useLanguage } from "../../../platform/language/language.ts";
import { useText } from "../../../platform/language/use-text.ts";
import { subjectOptions } from "../../subjects/subject-options.ts";
import { today } from "../../subjects/today.ts";
import { threadsText } from "../threads-text.ts";

/** What a thread is about, as a form holds it: codes by list. */
export interface SubjectValues {
  targetGroups: string[];
  legalBases: string[];
  methods: string[];
}

const lists = [
  { key: "targetGroups", list: "target-group" },
  { key: "legalBases", list: "legal-basis" },
  { key: "methods", list: "method" },
] as const;

/** The codes of all three lists, as the server takes them. */
export function listSubjects(values: SubjectValues): SubjectCode[] {
  return lists.flatMap(({ key, list }) => values[key].map((code) => ({ list, code })));
}

/** Pickers for target groups, legal bases and methods. */
export function SubjectFields<Values extends SubjectValues>(props: {
  form: FormState<Values>;
  hint: string;
}) {
  const { write: text } = useText(threadsText);
  const language = useLanguage();
  const { values, field } = props.form as unknown as FormState<SubjectValues>;
  const on = today();
  return (
    <fieldset className="form-group">
      <legend className="form-label">{text.subjects}</legend>
      <span className="form-hint">{props.hint}</span>
      {lists.map(({ key, list }) => (
        <MultiPicker
          key={key}
          {...field(key)}
          label={text[key]}
          isOptional
          options={subjectOptions(list, language, { on, kept: values[key] })}
        />
      ))}
    </fieldset>
  );
}
