import { dictionary } from "../platform/language/dictionary.ts";

/** The sentences of notifications. */
export const notificationsText = dictionary(
  () => import("./messages.da.ts"),
  () => import("./messages.en.ts"),
);
