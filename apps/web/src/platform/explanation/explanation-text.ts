import { dictionary } from "../language/dictionary.ts";

export const explanationText = dictionary(
  () => import("./messages.da.ts"),
  () => import("./messages.en.ts"),
);
