import type { Random } from "./random.ts";

const beginnings = [
  "Agern",
  "Bregne",
  "Bukkeblad",
  "Duehøj",
  "Dunhammer",
  "Elmehegn",
  "Engblomme",
  "Fjordhøj",
  "Gyvel",
  "Havtorn",
  "Hyldebær",
  "Hvedeløkke",
  "Ildfugle",
  "Kastanje",
  "Kløver",
  "Klokkelyng",
  "Kornblomst",
  "Lavendel",
  "Lupin",
  "Lyngsø",
  "Mosekonge",
  "Muslinge",
  "Mynte",
  "Pilehegn",
  "Ranunkel",
  "Rosmarin",
  "Rørsanger",
  "Salvie",
  "Skovmærke",
  "Sneppe",
  "Stenbræk",
  "Storkenæb",
  "Svanemose",
  "Tidsel",
  "Timian",
  "Tranebær",
  "Vandnymfe",
  "Vedbend",
  "Vibefed",
  "Ærenpris",
] as const;
const endings = [
  "bo",
  "brinken",
  "eng",
  "fold",
  "gaarden",
  "haven",
  "hegnet",
  "huset",
  "kær",
  "leddet",
  "lunden",
  "marken",
  "odden",
  "parken",
  "sletten",
  "stien",
  "toften",
  "vang",
  "vænget",
  "åsen",
] as const;
const streets = ["vænget", "stien", "lunden", "toften", "krogen", "brinken", "ledet", "parken"] as const;

/** How many different names there are. */
export const nameCount = beginnings.length * endings.length;

/** Answers an invented name by its number; from `nameCount` on names come again with a number of their own. */
export function calculateName(number: number): string {
  const beginning = beginnings[number % beginnings.length] ?? beginnings[0];
  const round = Math.floor(number / beginnings.length);
  const ending = endings[(round + number * 7) % endings.length] ?? endings[0];
  const again = Math.floor(number / nameCount);
  return `${beginning}${ending}${again === 0 ? "" : ` ${again + 1}`}`;
}

/** Answers an invented address in a street. */
export function inventStreet(random: Random): string {
  return `${random.pick(beginnings)}${random.pick(streets)} ${random.whole(1, 98)}`;
}

const asciiOf: Readonly<Record<string, string>> = { æ: "ae", ø: "oe", å: "aa" };

/** Answers a name as it stands in a mail address. */
export function toMailName(name: string): string {
  return name
    .toLowerCase()
    .replaceAll(/[æøå]/g, (letter) => asciiOf[letter] ?? letter)
    .replaceAll(/[^a-z\d]+/g, "-");
}
