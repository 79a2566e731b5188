/** The longest text that is read, in UTF-16 units, the `length` of a string. */
export const maxMarkdownCharacters = 100_000;

/** Thrown for a text above `maxMarkdownCharacters`. Its code is `markdown-too-long`; it does not hold the text. */
export class MarkdownTooLongError extends Error {
  override readonly name = "MarkdownTooLongError";
  readonly code = "markdown-too-long";
  readonly characters: number;

  constructor(characters: number) {
    super(`the text has ${characters} characters; at most ${maxMarkdownCharacters} are read`);
    this.characters = characters;
  }
}
