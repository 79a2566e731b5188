import { dictionary } from "../../platform/language/dictionary.ts";

export const peopleText = dictionary(
  () => import("./messages.da.ts"),
  () => import("./messages.en.ts"),
);
