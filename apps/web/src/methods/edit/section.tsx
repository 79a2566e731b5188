import type { ReactNode } from "react";
import { useText } from "../../platform/language/use-text.ts";
import type { FieldSection } from "../fields/field-paths.ts";
import { editText } from "./edit-text.ts";

/** A section of the form, which the outline leads to. */
export function Section(props: { section: FieldSection; children: ReactNode }) {
  const { section } = props;
  const { words } = useText(editText);
  return (
    <section className="edit-section" aria-labelledby={`afsnit-${section}`}>
      <h2 id={`afsnit-${section}`} tabIndex={-1}>
        {words.sections[section]}
      </h2>
      {props.children}
    </section>
  );
}
