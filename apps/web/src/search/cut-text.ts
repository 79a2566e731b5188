/** So long may a text be in a question to the server, as an address writes it. */
const mostLetters = 1_400;
const longestWord = 150;

/**
 * What of a text is asked: all of it, unless it is a pasted page; then its first words, with how many were left out. The server
 * reads even fewer words and says so as well.
 *
 * @example cutText("autisme") // { text: "autisme", leftOut: 0 }
 */
export function cutText(given: string): { text: string; leftOut: number } {
  const whole = given.toWellFormed();
  if (encodeURIComponent(whole).length <= mostLetters) return { text: whole, leftOut: 0 };
  const words = whole.split(/\s+/u).map((word) => word.slice(0, longestWord).toWellFormed());
  const kept: string[] = [];
  let letters = 0;
  for (const word of words) {
    letters += encodeURIComponent(` ${word}`).length;
    if (letters > mostLetters) break;
    kept.push(word);
  }
  return { text: kept.join(" "), leftOut: words.length - kept.length };
}
