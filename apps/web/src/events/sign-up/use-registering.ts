import type { RegistrationResult } from "@rammevaerk/contracts/event-registrations";
import type { EventDetail } from "@rammevaerk/contracts/events";
import { useRef } from "react";
import { showToast } from "../../platform/announce/toast.ts";
import { client } from "../../platform/api/client.ts";
import { createRequestId } from "../../platform/form/request-id.ts";
import { useAction } from "../../platform/form/use-action.ts";
import { useText } from "../../platform/language/use-text.ts";
import { refreshEvents } from "../queries.ts";
import { findOnlyPool } from "./sign-up-step.ts";
import { registrationText } from "./registration-text.ts";

/** Says what became of a registration, with the way back while the message stands. */
export function useTellResult() {
  const { state, action, cancel } = useText(registrationText);
  const undo = useAction(
    (registrationId: string) => client.events.registrations.cancel.mutate({ registrationId }),
    async () => {
      await refreshEvents();
      showToast({ kind: "success", text: cancel.done });
    },
  );
  return (result: RegistrationResult): void => {
    const isSeated = result.state === "seated";
    const said = result.position === null ? state.waitingSoon : state.done.waiting(result.position);
    showToast({
      kind: isSeated ? "success" : "info",
      text: isSeated ? state.done.seated : said,
      action: { label: action.undo, run: () => undo.start(result.registrationId) },
    });
  };
}

/** Signs the reader up with one press, where nothing is asked. A second press, or a second try, is the same registration. */
export function useOneClick(event: EventDetail, onDone: () => void) {
  const tell = useTellResult();
  const requestId = useRef<string>(undefined);
  return useAction(
    () => {
      requestId.current ??= createRequestId();
      return client.events.registrations.register.mutate({
        eventId: event.id,
        pool: findOnlyPool(event) ?? "on-site",
        organisationId: null,
        answers: [],
        diet: "",
        access: "",
        showsToParticipants: false,
        showsToPublic: false,
        sessionIds: [],
        requestId: requestId.current,
      });
    },
    async (result) => {
      requestId.current = undefined;
      await refreshEvents();
      onDone();
      tell(result);
    },
  );
}
