import { dictionary } from "../platform/language/dictionary.ts";

export const methodsText = dictionary(
  () => import("./messages.da.ts"),
  () => import("./messages.en.ts"),
);
