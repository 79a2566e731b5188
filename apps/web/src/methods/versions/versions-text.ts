import { dictionary } from "../../platform/language/dictionary.ts";

export const versionsText = dictionary(
  () => import("./messages.da.ts"),
  () => import("./messages.en.ts"),
);
