import { dictionary } from "../platform/language/dictionary.ts";

export const ratesText = dictionary(
  () => import("./messages.da.ts"),
  () => import("./messages.en.ts"),
);
