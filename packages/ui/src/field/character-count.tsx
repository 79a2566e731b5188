import { classNames } from "../class-names/class-names.ts";
import { useLabels } from "../labels/labels.tsx";

/** How many characters are left. Typing goes on past the limit, so that pasted text is never cut. */
export function CharacterCount(props: { id: string; length: number; limit: number }) {
  const labels = useLabels();
  const left = props.limit - props.length;
  const text = left < 0 ? labels.charactersOver(-left) : labels.charactersLeft(left);
  return (
    <>
      <span id={props.id} className={classNames("form-hint character-limit", left < 0 && "limit-exceeded")}>
        {text}
      </span>
      <span className="sr-only" aria-live="polite">
        {left <= 20 ? text : ""}
      </span>
    </>
  );
}
