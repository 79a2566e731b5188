import { router } from "../platform/trpc.ts";

export const eventsRouter = router({});
