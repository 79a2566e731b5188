import { dictionary } from "../platform/language/dictionary.ts";

export const overviewText = dictionary(
  () => import("./messages.da.ts"),
  () => import("./messages.en.ts"),
);
