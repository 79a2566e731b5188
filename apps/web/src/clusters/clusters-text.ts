import { dictionary } from "../platform/language/dictionary.ts";

export const clustersText = dictionary(
  () => import("./messages.da.ts"),
  () => import("./messages.en.ts"),
);
