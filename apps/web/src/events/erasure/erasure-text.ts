import { dictionary } from "../../platform/language/dictionary.ts";

export const erasureText = dictionary(
  () => import("./messages.da.ts"),
  () => import("./messages.en.ts"),
);
