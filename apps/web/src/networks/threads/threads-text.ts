import { dictionary } from "../../platform/language/dictionary.ts";

/** The sentences of conversations in a network. */
export const threadsText = dictionary(
  () => import("./messages.da.ts"),
  () => import("./messages.en.ts"),
);
