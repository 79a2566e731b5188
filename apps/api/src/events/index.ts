export { eventsPersonalData } from "./personal-data.ts";
export { registerEventDoors, startEvents } from "./start-events.ts";
