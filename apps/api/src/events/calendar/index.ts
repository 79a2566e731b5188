export { describeEventPage } from "./describe-event-page.ts";
export { registerCalendarDoors } from "./doors.ts";
export { calendarPersonalData } from "./personal/personal-data.ts";
export { calendarsRouter } from "./router.ts";
