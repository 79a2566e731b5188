import { dictionary } from "../../platform/language/dictionary.ts";

export const frontText = dictionary(
  () => import("./messages.da.ts"),
  () => import("./messages.en.ts"),
);
