import { dictionary } from "../../platform/language/dictionary.ts";

export const checkInText = dictionary(
  () => import("./messages.da.ts"),
  () => import("./messages.en.ts"),
);
