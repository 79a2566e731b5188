import { useId } from "react";

export interface RowPick {
  readonly isPicked: boolean;
  /** No more can be picked. */
  readonly isFull: boolean;
  readonly onToggle: () => void;
}

/** The box in a row of a list that picks it for comparison. */
export function PickBox({ pick, label, name }: { pick: RowPick; label: string; name: string }) {
  const id = useId();
  return (
    <div className="form-group-checkbox pick">
      <input
        type="checkbox"
        className="form-checkbox"
        id={id}
        aria-label={name}
        checked={pick.isPicked}
        disabled={pick.isFull && !pick.isPicked}
        onChange={pick.onToggle}
      />
      <label htmlFor={id}>{label}</label>
    </div>
  );
}
