import { dictionary } from "../../platform/language/dictionary.ts";

export const analysisText = dictionary(
  () => import("./messages.da.ts"),
  () => import("./messages.en.ts"),
);
