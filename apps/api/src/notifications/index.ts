export { registerNotificationDoors } from "./doors.ts";
export { notificationsPersonalData } from "./personal-data.ts";
export { findMailChoice } from "./find-mail-choice.ts";
export { countUnreadOf } from "./scope.ts";
export { startNotifications } from "./start-notifications.ts";
