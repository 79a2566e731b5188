export { registerRegistrationDoors } from "./doors.ts";
export { awaitShareReturns } from "./limits/return-shares.ts";
export { registrationsPersonalData } from "./personal/personal-data.ts";
export { registrationsRouter } from "./router.ts";
export { promoteEvent } from "./seating/promote-event.ts";
export { settleSeats, startRegistrations } from "./start-registrations.ts";
