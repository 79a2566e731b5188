import { dictionary } from "./dictionary.ts";

/** The sentences of the shell: header, footer, forms, errors. */
export const shellText = dictionary(
  () => import("./messages.da.ts"),
  () => import("./messages.en.ts"),
);
