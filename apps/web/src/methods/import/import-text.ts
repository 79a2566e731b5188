import { dictionary } from "../../platform/language/dictionary.ts";

export const importText = dictionary(
  () => import("./messages.da.ts"),
  () => import("./messages.en.ts"),
);
