import { useText } from "../../platform/language/use-text.ts";
import { connection } from "../../platform/connection/connection.ts";
import { useStore } from "../../platform/store/store.ts";
import { checkInText } from "./check-in-text.ts";

/** How many have come, and whether everything is with the server. It stays in sight. */
export function DeskStatus(props: {
  counts: { readonly came: number; readonly expected: number };
  waiting: number;
  isSending: boolean;
}) {
  const text = useText(checkInText);
  const isLost = useStore(connection) === "lost";
  const { came, expected } = props.counts;
  return (
    <div className="check-in__status">
      <strong>{text.came(came, expected)}</strong>
      <span role="status" className={isLost || props.waiting > 0 ? "check-in__waiting" : "muted"}>
        {props.waiting === 0 ? (isLost ? text.sync.lost : text.sync.sent) : null}
        {props.waiting > 0 &&
          (isLost || !props.isSending ? text.sync.waiting : text.sync.sending)(props.waiting)}
      </span>
    </div>
  );
}
