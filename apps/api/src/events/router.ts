import { router } from "../platform/trpc.ts";
import { messagesRouter } from "./messages/index.ts";
import { registrationsRouter } from "./registration/index.ts";

export const eventsRouter = router({
  registrations: registrationsRouter,
});
