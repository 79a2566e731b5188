/**
 * Words that the rules of stemming get wrong: a base, and the forms of it that are not base plus ending. They count at
 * the end of a longer word too. Collected by hand from the words of the field, each because a rule failed on it.
 */
export const deceptiveWords: readonly (readonly [base: string, ...forms: string[]])[] = [
  // The vowel changes.
  ["barn", "børn"],
  ["mand", "mænd"],
  ["bog", "bøg"],
  ["bror", "brødr"],
  ["far", "fædr"],
  ["mor", "mødr"],
  ["datter", "døtr"],
  ["hånd", "hænd"],
  ["kraft", "kræft"],
  ["nat", "næt"],
  // The last syllable loses its vowel.
  ["center", "centr"],
  ["forælder", "forældr"],
  ["voksen", "voksn"],
  ["fængsel", "fængsl"],
  ["middel", "midl"],
  ["søster", "søstr"],
  ["åben", "åbn"],
  ["gammel", "gaml"],
  ["sikker", "sikr"],
  ["register", "registr"],
  // They end as if they were inflected.
  ["plads"],
  ["indsats"],
  ["demens"],
  ["evidens"],
  ["licens"],
  ["konsekvens"],
  ["frekvens"],
  ["intelligens"],
  ["resiliens"],
  ["abstinens"],
  ["tendens"],
  ["billede", "billed"],
  ["kursus", "kurs"],
  ["virus", "virus"],
  ["status"],
  ["personlighed"],
  ["sikkerhed"],
  ["færdighed"],
  ["virkelighed"],
  ["rettighed"],
  ["oversigt"],
  ["hensigt"],
  ["indsigt"],
  ["udsigt"],
  ["godkend"],
  ["anerkend"],
  ["anvend"],
  // "oe" is not ø in them.
  ["bebør", "bebørn"],
  ["video", "videør", "videøn", "videørn"],
  // They are short.
  ["ung"],
  ["hus"],
  ["lov"],
  ["råd"],
  ["rum", "rumm"],
  ["sag"],
  ["syg"],
  ["døv"],
  ["dag"],
  // The same thing by another word class.
  ["anbring", "anbragt"],
  ["autisme", "autist", "autism"],
  ["udviklingshæmning", "udviklingshæmm", "udviklingshæmmed"],
];

/** Words that would become another word's stem, and are left as they are. */
export const untouchedWords: readonly string[] = ["volde", "kurs", "kræft"];
