import { dictionary } from "../../platform/language/dictionary.ts";

export const editText = dictionary(
  () => import("./messages.da.ts"),
  () => import("./messages.en.ts"),
);
