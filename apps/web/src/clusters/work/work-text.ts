import { dictionary } from "../../platform/language/dictionary.ts";

export const workText = dictionary(
  () => import("./messages.da.ts"),
  () => import("./messages.en.ts"),
);
