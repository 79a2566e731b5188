export { registerNotificationDoors } from "./doors.ts";
export { notificationsPersonalData } from "./personal-data.ts";
export { countUnreadOf } from "./scope.ts";
export { startNotifications } from "./start-notifications.ts";
