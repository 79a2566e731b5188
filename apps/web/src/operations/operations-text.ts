import { dictionary } from "../platform/language/dictionary.ts";

export const operationsText = dictionary(
  () => import("./messages.da.ts"),
  () => import("./messages.en.ts"),
);
