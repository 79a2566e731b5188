import { accountInputs } from "./account-inputs.ts";
import { clusterInputs } from "./cluster-inputs.ts";
import { eventDayInputs } from "./event-day-inputs.ts";
import { eventInputs } from "./event-inputs.ts";
import { type MakeInput, nothing } from "./make-input.ts";
import { messageInputs } from "./message-inputs.ts";
import { methodExchangeInputs } from "./method-exchange-inputs.ts";
import { methodInputs } from "./method-inputs.ts";
import { methodSharingInputs } from "./method-sharing-inputs.ts";
import { networkInputs } from "./network-inputs.ts";
import { rateAnalysisInputs } from "./rate-analysis-inputs.ts";
import { rateInputs } from "./rate-inputs.ts";
import { offerDeskInputs } from "./offer-desk-inputs.ts";
import { offerInputs } from "./offer-inputs.ts";
import { registrationInputs } from "./registration-inputs.ts";
import { searchInputs } from "./search-inputs.ts";
import { insertDeadMessage } from "./world.ts";

const place = { place: "rights" };

/** One maker for every procedure; the walk fails when one is missing. */
export const inputs: Readonly<Record<string, MakeInput>> = {
  ...accountInputs,
  ...networkInputs,
  ...clusterInputs,
  ...offerInputs,
  ...offerDeskInputs,
  ...rateInputs,
  ...rateAnalysisInputs,
  ...eventInputs,
  ...eventDayInputs,
  ...messageInputs,
  ...methodInputs,
  ...methodExchangeInputs,
  ...registrationInputs,
  ...methodSharingInputs,
  ...searchInputs,

  "networks.drafts.find": () => place,
  "networks.drafts.save": () => ({ ...place, content: { body: "Jeg er i gang." } }),
  "networks.drafts.discard": () => place,

  "notifications.list": () => ({ onlyUnread: false }),
  "notifications.count": nothing,
  "notifications.markRead": () => ({ ids: "all" }),
  "notifications.getSettings": nothing,
  "notifications.updateSettings": () => ({ threads: "never", asks: "at-once", matters: "at-once" }),

  "operations.listAudit": ({ inside }) => ({ scope: { kind: "network", id: inside.networkId } }),
  "operations.listDeadMessages": () => ({}),
  "operations.retryMessage": async ({ t }) => ({ messageId: await insertDeadMessage(t.platform) }),
  "operations.discardMessage": async ({ t }) => ({ messageId: await insertDeadMessage(t.platform) }),
  "operations.listKeptMails": nothing,
};
