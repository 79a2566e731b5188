/** How much the analyser reads, so that no text and no query can make it slow. */
export const searchLimits = {
  /** Letters of a word or digits of a number; what follows is left out of its terms. */
  wordLetters: 40,
  /** Terms of a text. */
  textTerms: 200_000,
  /** UTF-16 units of a query; the rest is not read. */
  queryLength: 1000,
  /** Groups of a query. A compound that is taken apart gives one for each part. */
  queryGroups: 12,
  /** Terms of a query that only rank. */
  queryPreferred: 12,
  /** Unknown words of a query that has still a meaning to guess. */
  misspeltWords: 3,
  /** Sections of one range, such as §§ 108-123. */
  sectionsOfRange: 30,
} as const;
