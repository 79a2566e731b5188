import { dictionary } from "../../platform/language/dictionary.ts";

export const accountText = dictionary(
  () => import("./messages.da.ts"),
  () => import("./messages.en.ts"),
);
