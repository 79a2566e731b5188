import { dictionary } from "../platform/language/dictionary.ts";

export const offersText = dictionary(
  () => import("./messages.da.ts"),
  () => import("./messages.en.ts"),
);
