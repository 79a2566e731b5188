export { registerRegistrationDoors } from "./doors.ts";
export { registrationsPersonalData } from "./personal/personal-data.ts";
export { registrationsRouter } from "./router.ts";
export { promoteEvent } from "./seating/promote-event.ts";
export { startRegistrations } from "./start-registrations.ts";
