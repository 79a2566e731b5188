import { dictionary } from "../../../platform/language/dictionary.ts";

export const sendText = dictionary(
  () => import("./messages.da.ts"),
  () => import("./messages.en.ts"),
);
