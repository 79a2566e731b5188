import type { ReactNode } from "react";
import { Icon } from "../icon/icon.tsx";
import { closeIcon } from "../icon/basic-icons.ts";
import { useLabels } from "../labels/labels.tsx";

/** A subject: a target group, a legal basis, a method. Not for states; they are badges. */
export function Tag(props: { children: ReactNode }) {
  return <span className="topic">{props.children}</span>;
}

/** Subjects side by side. */
export function TagList(props: { tags: readonly string[]; label?: string | undefined }) {
  if (props.tags.length === 0) return null;
  return (
    <ul className="topics" aria-label={props.label}>
      {props.tags.map((tag) => (
        <li key={tag} className="topic">
          {tag}
        </li>
      ))}
    </ul>
  );
}

/** A picked thing that can be taken away again. */
export function RemovableTag(props: { name: string; onRemove: () => void }) {
  const labels = useLabels();
  return (
    <button
      type="button"
      className="tag tag-icon"
      aria-label={labels.remove(props.name)}
      onClick={props.onRemove}
    >
      {props.name}
      <Icon path={closeIcon} />
    </button>
  );
}
