import { dictionary } from "../../platform/language/dictionary.ts";

export const signUpText = dictionary(
  () => import("./messages.da.ts"),
  () => import("./messages.en.ts"),
);
