import type { Language } from "@rammevaerk/contracts/fields";

/** The sentences of one capability in both languages, each fetched when it is needed. */
export interface Dictionary<Messages> {
  /** Fetches a language, once; the promise of a language that has been fetched can be read at once by React's `use`. */
  load: (language: Language) => Promise<Messages>;
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
  const loading = new Map<Language, Promise<Messages>>();
  const self: Dictionary<Messages> = {
    load: (language) => {
      inUse.add(self);
      const begun = loading.get(language);
      if (begun !== undefined) return begun;
      const promise = (language === "da" ? importDanish() : importEnglish()).then(
        ({ messages }) => messages,
        (error: unknown) => {
          loading.delete(language);
          throw error;
        },
      );
      markWhenFetched(promise);
      loading.set(language, promise);
      return promise;
    },
  };
  return self;
}

/** Tells `use` in its own terms that a promise is fulfilled, so that a component need not wait to be told. */
function markWhenFetched<Value>(promise: Promise<Value>): void {
  promise.then(
    (value) => Object.assign(promise, { status: "fulfilled", value }),
    () => undefined,
  );
}

/** Fetches a language for every dictionary that the reader has met, so that a change of language shows at once. */
export async function loadDictionariesInUse(language: Language): Promise<void> {
  await Promise.all([...inUse].map((one) => one.load(language)));
}
