import type { Dictionary } from "../../platform/language/dictionary.ts";

/** All sentences of the organiser's pages; which they are is fetched with them. */
export const organiserTexts: Dictionary<void> = {
  load: async (language) => (await import("./load-organiser-texts.ts")).loadOrganiserTexts(language),
};
