import { dictionary } from "../platform/language/dictionary.ts";

export const aboutText = dictionary(
  () => import("./messages.da.ts"),
  () => import("./messages.en.ts"),
);
