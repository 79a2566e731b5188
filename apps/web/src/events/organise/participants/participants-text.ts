import { dictionary } from "../../../platform/language/dictionary.ts";

export const participantsText = dictionary(
  () => import("./messages.da.ts"),
  () => import("./messages.en.ts"),
);
