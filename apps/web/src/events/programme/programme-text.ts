import { dictionary } from "../../platform/language/dictionary.ts";

export const programmeText = dictionary(
  () => import("./messages.da.ts"),
  () => import("./messages.en.ts"),
);
