import { router } from "../platform/trpc.ts";
import { calendarsRouter } from "./calendar/index.ts";
import { checkInRouter } from "./check-in/router.ts";
import { messagesRouter } from "./messages/index.ts";
import { registrationsRouter } from "./registration/index.ts";

export const eventsRouter = router({
  calendars: calendarsRouter,
  checkIn: checkInRouter,
  messages: messagesRouter,
  registrations: registrationsRouter,
});
