import { dictionary } from "../../platform/language/dictionary.ts";

export const organiseText = dictionary(
  () => import("./messages.da.ts"),
  () => import("./messages.en.ts"),
);
