/** Names the form of a file that describes one method, and its edition. */
export const methodFileFormat = "rammevaerk-method/1";
/** The language of all texts in it. */
export const methodFileLanguage = "da";
