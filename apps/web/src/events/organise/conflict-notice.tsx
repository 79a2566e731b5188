import { Alert, Button, ButtonGroup } from "@rammevaerk/ui";
import { useEffect, useRef } from "react";
import { useText } from "../../platform/language/use-text.ts";
import { organiseText } from "./organise-text.ts";

/**
 * Says once that somebody else saved meanwhile, with the names of what differs, and lets the writer choose. What was
 * typed stays until then.
 */
export function ConflictNotice(props: {
  /** Absent where it can't be told what differs. */
  changed?: readonly string[];
  onKeep: () => void;
  onTake: () => void;
}) {
  const { conflict: text } = useText(organiseText);
  const { changed } = props;
  const notice = useRef<HTMLDivElement>(null);
  useEffect(() => notice.current?.focus(), []);
  return (
    <div ref={notice} tabIndex={-1}>
      <Alert kind="warning" heading={text.heading} isLive>
        <p className="alert-text">{changed?.length === 0 ? text.same : text.text}</p>
        {changed !== undefined && (
          <ul>
            {changed.map((part) => (
              <li key={part}>{part}</li>
            ))}
          </ul>
        )}
        <ButtonGroup>
          <Button onClick={props.onKeep}>{text.keep}</Button>
          <Button onClick={props.onTake}>{text.take}</Button>
        </ButtonGroup>
      </Alert>
    </div>
  );
}
