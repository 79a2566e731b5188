export { createEventIn, usualContent } from "./editing/create-event-in.ts";
export { describeEventPage } from "./calendar/index.ts";
export { eventsPersonalData } from "./personal-data.ts";
export { registerEventDoors, startEvents } from "./start-events.ts";
