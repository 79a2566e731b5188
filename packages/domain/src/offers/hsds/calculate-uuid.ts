/**
 * Answers a UUID for a text, always the same: HSDS wants one for every address and attribute, also where the registry has none.
 * It is of version 8, which RFC 9562 leaves to the maker; its 122 bits are four runs of a 32-bit hash (FNV-1a with a final mix).
 * It tells things apart, and keeps nothing secret.
 * @example calculateUuid("address", offer.id)
 */
export function calculateUuid(...parts: readonly string[]): string {
  const text = JSON.stringify(parts);
  const hex = [0, 1, 2, 3].map((run) => hash(text, run).toString(16).padStart(8, "0")).join("");
  const variant = ((Number.parseInt(hex.charAt(16), 16) & 3) | 8).toString(16);
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `${variant}${hex.slice(17, 20)}`,
    hex.slice(20),
  ].join("-");
}

function hash(text: string, run: number): number {
  let state = 0x811c9dc5 ^ Math.imul(run + 1, 0x9e3779b1);
  for (let at = 0; at < text.length; at++)
    state = Math.imul(state ^ text.charCodeAt(at), 0x01000193 + run * 2);
  state = Math.imul(state ^ (state >>> 16), 0x85ebca6b);
  state = Math.imul(state ^ (state >>> 13), 0xc2b2ae35);
  return (state ^ (state >>> 16)) >>> 0;
}
