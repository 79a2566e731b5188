/** A name in letters that every file system takes. @example toFileName("Bostedet Åløkke") // "bostedet-aaloekke" */
export function toFileName(name: string): string {
  const letters: Readonly<Record<string, string>> = { æ: "ae", ø: "oe", å: "aa" };
  return name
    .normalize("NFC")
    .toLowerCase()
    .replaceAll(/[æøå]/g, (letter) => letters[letter] ?? letter)
    .normalize("NFKD")
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-|-$/g, "");
}
