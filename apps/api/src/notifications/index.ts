export { registerNotificationDoors } from "./doors.ts";
export { notificationsPersonalData } from "./personal-data.ts";
export { findReceiver } from "./repository.ts";
export { countUnreadOf } from "./scope.ts";
export { startNotifications } from "./start-notifications.ts";
export { createUnsubscribeUrl } from "./unsubscribe-token.ts";
export { wantsMail } from "./wants-mail.ts";
