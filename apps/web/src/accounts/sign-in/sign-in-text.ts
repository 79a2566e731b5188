import { dictionary } from "../../platform/language/dictionary.ts";

export const signInText = dictionary(
  () => import("./messages.da.ts"),
  () => import("./messages.en.ts"),
);
