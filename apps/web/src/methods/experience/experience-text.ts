import { dictionary } from "../../platform/language/dictionary.ts";

export const experienceText = dictionary(
  () => import("./messages.da.ts"),
  () => import("./messages.en.ts"),
);
