import type { CheckInRow } from "@rammevaerk/contracts/event-days";

/** A text in which capitals, accents and the ways to write å, æ and ø do not matter. */
function fold(text: string): string {
  return text
    .toLocaleLowerCase("da")
    .replaceAll("å", "aa")
    .replaceAll("æ", "ae")
    .replaceAll("ø", "oe")
    .normalize("NFD")
    .replaceAll(/\p{Mark}/gu, "");
}

/** The people whose name or organisation holds every word that was typed; all when nothing is. */
export function matchPeople(rows: readonly CheckInRow[], typed: string): readonly CheckInRow[] {
  const words = fold(typed).split(/\s+/u).filter(Boolean);
  if (words.length === 0) return rows;
  return rows.filter(({ name, organisation }) => {
    const text = fold(`${name} ${organisation ?? ""}`);
    return words.every((word) => text.includes(word));
  });
}
