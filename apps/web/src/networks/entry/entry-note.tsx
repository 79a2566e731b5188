import type { NetworkDetail } from "@rammevaerk/contracts/networks";
import { Alert } from "@rammevaerk/ui";
import { useFormat } from "../../platform/format/use-format.ts";
import { useText } from "../../platform/language/use-text.ts";
import { networksText } from "../networks-text.ts";

/** Says how the reader stands with a network, where the next step does not say it by itself. */
export function EntryNote({ network }: { network: NetworkDetail }) {
  const { entry: text } = useText(networksText);
  const format = useFormat();
  const { standing, request } = network;
  if (standing === "invited") {
    return (
      <Alert kind="info" heading={text.invited}>
        {text.invitedText}
      </Alert>
    );
  }
  if (standing === "requested" && request !== null) {
    return (
      <Alert kind="info">
        <p className="alert-text">{text.waiting(format.relative(request.createdAt))}</p>
        <p className="alert-text">
          {text.yourReason} <q>{request.reason}</q>
        </p>
      </Alert>
    );
  }
  if (standing !== "none") return null;
  if (request?.status === "declined") {
    return (
      <Alert kind="warning" heading={text.declined}>
        {request.answer !== null && (
          <p className="alert-text">
            <q>{request.answer}</q>
          </p>
        )}
        {network.admission === "on-request" && <p className="alert-text">{text.declinedAgain}</p>}
      </Alert>
    );
  }
  return network.admission === "invitation" ? <Alert kind="info">{text.onlyInvited}</Alert> : null;
}
