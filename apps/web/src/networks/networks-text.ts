import { dictionary } from "../platform/language/dictionary.ts";

export const networksText = dictionary(
  () => import("./messages.da.ts"),
  () => import("./messages.en.ts"),
);
