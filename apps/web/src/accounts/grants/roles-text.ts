import { dictionary } from "../../platform/language/dictionary.ts";

export const rolesText = dictionary(
  () => import("./messages.da.ts"),
  () => import("./messages.en.ts"),
);
