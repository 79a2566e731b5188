import { dictionary } from "../../platform/language/dictionary.ts";

export const mineText = dictionary(
  () => import("./messages.da.ts"),
  () => import("./messages.en.ts"),
);
