import { Alert } from "@rammevaerk/ui";
import { shellText } from "../language/shell-text.ts";
import { useText } from "../language/use-text.ts";
import { useStore } from "../store/store.ts";
import { connection } from "./connection.ts";

/** Says that the server can't be reached, for as long as it is so. It lies over the page, so that nothing moves. */
export function ConnectionBanner() {
  const text = useText(shellText);
  const state = useStore(connection);
  if (state === "ok") return null;
  return (
    <div className="connection-banner">
      <Alert kind="warning" isLive>
        {text.connection.lost}
      </Alert>
    </div>
  );
}
