import { dictionary } from "../platform/language/dictionary.ts";

export const agreementsText = dictionary(
  () => import("./messages.da.ts"),
  () => import("./messages.en.ts"),
);
