import { useText } from "../../platform/language/use-text.ts";
import { type FieldSection, findSection, sectionKeys } from "../fields/field-paths.ts";
import { editText } from "./edit-text.ts";
import type { Editor } from "./use-version-editor.ts";

/** The sections of the form, each with how much it lacks. It stays beside the form where there is room. */
export function Outline({ missing }: Pick<Editor, "missing">) {
  const { outline: text, words, noteHeading } = useText(editText);
  const countOf = (section: FieldSection): number =>
    missing.filter(({ place }) => findSection(place) === section).length;
  return (
    <nav className="outline" aria-label={text.jump}>
      <p className="outline__heading">{text.heading}</p>
      <ol>
        {sectionKeys.map((section) => (
          <li key={section}>
            <a href={`#afsnit-${section}`}>{words.sections[section]}</a>
            {countOf(section) > 0 && (
              <span className="outline__missing"> {text.missing(countOf(section))}</span>
            )}
          </li>
        ))}
        <li>
          <a href="#afsnit-note">{noteHeading}</a>
        </li>
      </ol>
    </nav>
  );
}
