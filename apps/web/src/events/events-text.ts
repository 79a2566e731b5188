import { dictionary } from "../platform/language/dictionary.ts";

/** What everybody reads of events: list, calendar, the event itself and its programme. */
export const eventsText = dictionary(
  () => import("./messages.da.ts"),
  () => import("./messages.en.ts"),
);
