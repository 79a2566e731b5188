const mostCharacters = 50;
const danish: Readonly<Record<string, string>> = { æ: "ae", ø: "oe", å: "aa" };

/**
 * Answers the code that a method's name suggests: small letters, digits and "-".
 * @example suggestCode("Åben Dialog (ÅD)") // "aaben-dialog-aad"
 */
export function suggestCode(name: string): string {
  const plain = name
    .toLowerCase()
    .replaceAll(/[æøå]/g, (letter) => danish[letter] ?? letter)
    .normalize("NFKD")
    .replaceAll(/\p{Mark}/gu, "")
    .replaceAll(/[^a-z0-9]+/g, "-")
    .slice(0, mostCharacters)
    .replaceAll(/^-+|-+$/g, "");
  return plain === "" ? "metode" : plain;
}
