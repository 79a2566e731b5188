import { dictionary } from "../platform/language/dictionary.ts";

export const searchText = dictionary(
  () => import("./messages.da.ts"),
  () => import("./messages.en.ts"),
);
