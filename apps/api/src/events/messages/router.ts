import {
  eventMessagePage,
  listMessagesInput,
  messagePreview,
  previewMessageInput,
  sendMessageInput,
} from "@rammevaerk/contracts/event-messages";
import { done } from "@rammevaerk/contracts/fields";
import { guarded, router } from "../../platform/trpc.ts";
import { loadEvent } from "../load-event.ts";
import { mayOrganiseEvent } from "../policy.ts";
import { listOwnMessages } from "./own/list-messages.ts";
import { previewMessage } from "./own/preview-message.ts";
import { sendMessage } from "./own/send-message.ts";

/** What organisers write to participants. */
export const messagesRouter = router({
  preview: guarded(mayOrganiseEvent, previewMessageInput, loadEvent)
    .output(messagePreview)
    .query(({ ctx, input }) => previewMessage(ctx, input)),
  send: guarded(mayOrganiseEvent, sendMessageInput, loadEvent)
    .output(done)
    .mutation(({ ctx, input }) => sendMessage(ctx, input)),
  list: guarded(mayOrganiseEvent, listMessagesInput, loadEvent)
    .output(eventMessagePage)
    .query(({ ctx, input }) => listOwnMessages(ctx, input)),
});
