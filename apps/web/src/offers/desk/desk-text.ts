import { dictionary } from "../../platform/language/dictionary.ts";

export const deskText = dictionary(
  () => import("./messages.da.ts"),
  () => import("./messages.en.ts"),
);
