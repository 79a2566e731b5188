/** What one slip of the finger costs, in tenths of a letter. Two letters that lie beside each other are the commonest. */
export const typingCosts = {
  letter: 10,
  /** A letter beside the right one on a Danish keyboard. */
  neighbour: 7,
  /** A letter doubled, or a double letter written once. */
  double: 5,
  /** Two letters that changed places. */
  swap: 7,
} as const;

const rows = ["qwertyuiopå", "asdfghjklæø", "zxcvbnm"];
const neighbours = new Set<string>();
for (const [index, row] of rows.entries()) {
  for (const [place, letter] of [...row].entries()) {
    const below = rows[index + 1] ?? "";
    for (const other of [row[place + 1], below[place - 1], below[place]]) {
      if (other !== undefined) neighbours.add(letter + other).add(other + letter);
    }
  }
}

/**
 * Answers what it costs to type one word for another, in tenths of a letter; `most + 1` where it costs more than
 * `most`. The distance is Damerau and Levenshtein's with adjacent letters swapped (optimal string alignment), with
 * `typingCosts`. Takes time in proportion to the product of the lengths, which the caller bounds.
 * @example measureTyping("bottilbud", "botilbud", 20) // 5
 */
export function measureTyping(typed: string, meant: string, most: number): number {
  let before: number[] = [];
  let last = Array.from({ length: meant.length + 1 }, (_, place) => place * typingCosts.letter);
  for (let row = 1; row <= typed.length; row += 1) {
    const current = [row * typingCosts.letter];
    let least = current[0] as number;
    for (let column = 1; column <= meant.length; column += 1) {
      const cost = Math.min(
        (last[column] as number) + priceOf(typed, row),
        (current[column - 1] as number) + priceOf(meant, column),
        (last[column - 1] as number) + priceOfSwitch(typed.charAt(row - 1), meant.charAt(column - 1)),
        isSwapped(typed, meant, { row, column })
          ? (before[column - 2] as number) + typingCosts.swap
          : Infinity,
      );
      current.push(cost);
      least = Math.min(least, cost);
    }
    if (least > most) return most + 1;
    [before, last] = [last, current];
  }
  return Math.min(last[meant.length] as number, most + 1);
}

/** What it costs to leave the letter before a place out. */
function priceOf(word: string, place: number): number {
  return place > 1 && word[place - 1] === word[place - 2] ? typingCosts.double : typingCosts.letter;
}

function priceOfSwitch(a: string, b: string): number {
  if (a === b) return 0;
  return neighbours.has(a + b) ? typingCosts.neighbour : typingCosts.letter;
}

function isSwapped(
  typed: string,
  meant: string,
  { row, column }: { readonly row: number; readonly column: number },
): boolean {
  return (
    row > 1 &&
    column > 1 &&
    typed[row - 1] === meant[column - 2] &&
    typed[row - 2] === meant[column - 1] &&
    typed[row - 1] !== typed[row - 2]
  );
}
