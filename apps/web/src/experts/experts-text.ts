import { dictionary } from "../platform/language/dictionary.ts";

export const expertsText = dictionary(
  () => import("./messages.da.ts"),
  () => import("./messages.en.ts"),
);
