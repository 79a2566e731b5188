import { dictionary } from "../../platform/language/dictionary.ts";

/** What participants read: signing up, the place in the queue, the own registrations, the evaluation. */
export const registrationText = dictionary(
  () => import("./messages.da.ts"),
  () => import("./messages.en.ts"),
);
