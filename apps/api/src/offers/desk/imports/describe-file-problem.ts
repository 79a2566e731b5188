import type { FileProblem, FileProblemCode } from "./reading/reading-message.ts";

const texts: Readonly<Record<FileProblemCode, { readonly da: string; readonly en: string }>> = {
  "table-empty": {
    da: "Der står ikke noget i „{value}“. Vælg den fil, der har tilbuddene.",
    en: "There is nothing in “{value}”. Choose the file with the offers.",
  },
  "table-format-unknown": {
    da: "„{value}“ er hverken et regneark (XLSX) eller CSV. Gem den som et af dem, og prøv igen.",
    en: "“{value}” is neither a workbook (XLSX) nor CSV. Save it as one of them, and try again.",
  },
  "table-too-large": {
    da: "Filen fylder for meget, når den er pakket ud. Del den i flere.",
    en: "The file is too large when it is unpacked. Split it.",
  },
  "table-too-many-rows": {
    da: "Filen har flere end {limit} rækker. Del den i flere.",
    en: "The file has more than {limit} rows. Split it.",
  },
  "table-too-many-columns": {
    da: "Filen har flere end {limit} kolonner. Brug skabelonen.",
    en: "The file has more than {limit} columns. Use the template.",
  },
  "table-sheet-unknown": {
    da: "Der er intet ark „{value}“ i filen.",
    en: "There is no sheet “{value}” in the file.",
  },
  "table-formula-not-calculated": {
    da: "Formlen i {value} er ikke regnet ud. Åbn filen i dit regneark, gem den, og prøv igen.",
    en: "The formula in {value} is not calculated. Open the file in your spreadsheet, save it, and try again.",
  },
  "table-broken": {
    da: "Filen kan ikke læses ved {value}. Gem den på ny, og prøv igen.",
    en: "The file can't be read at {value}. Save it anew, and try again.",
  },
  "headings-unknown": {
    da: "Ingen af de første rækker i „{value}“ har overskrifter, som registret kender. Hent skabelonen, og brug dens overskrifter.",
    en: "None of the first rows of “{value}” has headings that the registry knows. Download the template, and use its headings.",
  },
  "file-gone": {
    da: "„{value}“ er ikke gemt længere. Indlæs den igen.",
    en: "“{value}” is no longer kept. Import it again.",
  },
  "reading-failed": {
    da: "„{value}“ kunne ikke læses. Er den meget stor, så del den; ellers gem den på ny, og prøv igen.",
    en: "“{value}” could not be read. If it is very large, split it; otherwise save it anew, and try again.",
  },
};

/** Why a whole file is refused, in both languages, with the value seen and what to do. */
export function describeFileProblem({ code, value, limit }: FileProblem): { da: string; en: string } {
  const fill = (text: string): string =>
    text.replaceAll("{value}", () => value).replaceAll("{limit}", () => String(limit ?? ""));
  return { da: fill(texts[code].da), en: fill(texts[code].en) };
}
