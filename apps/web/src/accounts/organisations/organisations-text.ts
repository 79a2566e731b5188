import { dictionary } from "../../platform/language/dictionary.ts";

export const organisationsText = dictionary(
  () => import("./messages.da.ts"),
  () => import("./messages.en.ts"),
);
