import type { Language } from "@rammevaerk/contracts/fields";

/** The sentences of one capability in both languages, each fetched when it is needed. */
export interface Dictionary<Messages> {
  /** Fetches a language; once is enough. */
  load: (language: Language) => Promise<Messages>;
  /** What is there already; undefined before it is fetched. */
  find: (language: Language) => Messages | undefined;
}

const inUse = new Set<Dictionary<unknown>>();

/**
 * Makes a dictionary of two files with the same shape. Danish gives the shape; English must fill it.
 *
 * @example
 * export const networksText = dictionary(
 *   () => import("./messages.da.ts"),
 *   () => import("./messages.en.ts"),
 * );
 */
export function dictionary<Messages>(
  importDanish: () => Promise<{ messages: Messages }>,
  importEnglish: () => Promise<{ messages: NoInfer<Messages> }>,
): Dictionary<Messages> {
  const loaded = new Map<Language, Messages>();
  const loading = new Map<Language, Promise<Messages>>();
  const self: Dictionary<Messages> = {
    find: (language) => loaded.get(language),
    load: (language) => {
      inUse.add(self);
      const begun = loading.get(language);
      if (begun !== undefined) return begun;
      const promise = (language === "da" ? importDanish() : importEnglish()).then(
        ({ messages }) => {
          loaded.set(language, messages);
          return messages;
        },
        (error: unknown) => {
          loading.delete(language);
          throw error;
        },
      );
      loading.set(language, promise);
      return promise;
    },
  };
  return self;
}

/** Fetches a language for every dictionary that the reader has met, so that a change of language shows at once. */
export async function loadDictionariesInUse(language: Language): Promise<void> {
  await Promise.all([...inUse].map((one) => one.load(language)));
}
