import { dictionary } from "../../platform/language/dictionary.ts";

export const reviewText = dictionary(
  () => import("./messages.da.ts"),
  () => import("./messages.en.ts"),
);
