import { dictionary } from "../../platform/language/dictionary.ts";

export const surveysText = dictionary(
  () => import("./messages.da.ts"),
  () => import("./messages.en.ts"),
);
