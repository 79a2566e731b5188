import { dictionary } from "../../platform/language/dictionary.ts";

export const memberText = dictionary(
  () => import("./messages.da.ts"),
  () => import("./messages.en.ts"),
);
