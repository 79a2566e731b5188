import { useId } from "react";

/** How far something has come. Without `value` it is under way and nobody knows how far. */
export function Progress(props: { label: string; value?: number | undefined; max?: number | undefined }) {
  const id = useId();
  return (
    <div className="progress">
      <label htmlFor={id}>{props.label}</label>
      <progress id={id} value={props.value} max={props.max ?? 100} />
    </div>
  );
}
