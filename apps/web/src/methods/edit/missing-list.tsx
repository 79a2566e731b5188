import { Alert } from "@rammevaerk/ui";
import { useText } from "../../platform/language/use-text.ts";
import { findFieldPath } from "../fields/field-paths.ts";
import { editText } from "./edit-text.ts";
import { useFieldNames } from "./text-fields.tsx";
import type { Editor } from "./use-version-editor.ts";

/** What a reviewer needs and is not there yet, each with a way to its field. */
export function MissingList({ editor }: { editor: Editor }) {
  const { missing: text } = useText(editText);
  const names = useFieldNames();
  const { missing, place } = editor;
  if (missing.length === 0) return <p>{text.none}</p>;
  return (
    <Alert kind="info" heading={text.heading(missing.length)}>
      <ul>
        {missing.map(({ place: path, text: said }) => {
          const field = findFieldPath(path);
          const { id } = place(path);
          return (
            <li key={`${path} ${said}`}>
              <a href={`#${id}`} onClick={(event) => goTo(event, id)}>
                {field !== undefined && `${names[field]}: `}
                {said}
              </a>
            </li>
          );
        })}
      </ul>
    </Alert>
  );
}

/** To the control itself, so that one can begin to type. */
function goTo(event: { preventDefault: () => void }, id: string): void {
  const control = document.getElementById(id);
  if (control === null) return;
  event.preventDefault();
  control.scrollIntoView({ block: "center" });
  control.focus({ preventScroll: true });
}
