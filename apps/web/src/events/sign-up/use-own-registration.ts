import type { RegistrationView } from "@rammevaerk/contracts/event-registrations";
import { showToast } from "../../platform/announce/toast.ts";
import { client } from "../../platform/api/client.ts";
import { useAction } from "../../platform/form/use-action.ts";
import { useText } from "../../platform/language/use-text.ts";
import { refreshEvents } from "../queries.ts";
import { registrationText } from "./registration-text.ts";

/** What can be done with a registration: answered when a seat is offered, and given up. */
export interface RegistrationActions {
  answer: { start: (accept: boolean) => void; isBusy: boolean };
  cancel: { start: () => void; isBusy: boolean };
}

interface Calls {
  answer: (accept: boolean) => Promise<unknown>;
  cancel: () => Promise<unknown>;
}

/** The reader's own registration, by the account. */
export function useOwnRegistration({ registrationId }: Pick<RegistrationView, "registrationId">) {
  return useRegistrationActions({
    answer: (accept) => client.events.registrations.answerSeatOffer.mutate({ registrationId, accept }),
    cancel: () => client.events.registrations.cancel.mutate({ registrationId }),
  });
}

/** A registration by the secret address in a mail. */
export function useTokenRegistration(token: string) {
  return useRegistrationActions({
    answer: (accept) => client.events.registrations.answerSeatOfferByToken.mutate({ token, accept }),
    cancel: () => client.events.registrations.cancelByToken.mutate({ token }),
  });
}

function useRegistrationActions(calls: Calls): RegistrationActions {
  const { state, cancel: cancelText } = useText(registrationText);
  const answer = useAction(calls.answer, async (_, accept) => {
    await refreshEvents();
    showToast({ kind: "success", text: accept ? state.accepted : state.declinedDone });
  });
  const cancel = useAction(calls.cancel, async () => {
    await refreshEvents();
    showToast({ kind: "success", text: cancelText.done });
  });
  return { answer, cancel };
}
