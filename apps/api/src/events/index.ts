export { eraseDue } from "./erasure/erase-due.ts";
export { countOverdue } from "./erasure/get-report.ts";
export { createEventIn, usualContent } from "./editing/create-event-in.ts";
export { describeEventPage } from "./calendar/index.ts";
export { eventsPersonalData } from "./personal-data.ts";
export { registerEventDoors, startEvents } from "./start-events.ts";
