import type { Platform } from "../platform/context.ts";
import { deliverNotification } from "./deliver-notification.ts";
import { sendNotificationMail } from "./send-notification-mail.ts";

/** Names who delivers the notifications in the outbox, in the app and by mail. */
export function startNotifications(platform: Platform): void {
  platform.outbox.handle("notify", (payload) => deliverNotification(platform, payload));
  platform.outbox.handle("notification-mail", (payload, messageId) =>
    sendNotificationMail(platform, payload, messageId),
  );
}
