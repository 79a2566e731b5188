const utf8 = new TextDecoder("utf-8", { fatal: true });
/** What 0x80 and after stand for in code page 437, with the Danish Ø and ø that code page 865 has in place of two signs of money. */
const upperHalf =
  "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜøúØ₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00a0";

/**
 * Answers the name of an entry in a zip: as UTF-8 when it can be read so, whether the entry says it or not; else in the letters of old PCs.
 * @example decodeZipName(new Uint8Array([0x9b, 0x6c, 0x2e, 0x6d, 0x64])) // "øl.md"
 */
export function decodeZipName(bytes: Uint8Array): string {
  try {
    return utf8.decode(bytes);
  } catch {
    return Array.from(bytes, (byte) =>
      byte < 0x80 ? String.fromCharCode(byte) : (upperHalf[byte - 0x80] ?? ""),
    ).join("");
  }
}
