import { AppError } from "./errors.ts";

/** The key of a page's last row, as one opaque word. */
export function encodePageKey(parts: readonly (string | number)[]): string {
  return Buffer.from(JSON.stringify(parts)).toString("base64url");
}

/**
 * The parts of a key, or undefined for the first page.
 * @throws AppError input-invalid when it is not a key of that many parts
 */
export function decodePageKey(key: string | undefined, length: number): string[] | undefined {
  if (key === undefined) return undefined;
  try {
    const parts: unknown = JSON.parse(Buffer.from(key, "base64url").toString("utf8"));
    if (Array.isArray(parts) && parts.length === length) return parts.map(String);
  } catch {
    // Not a key: refused below.
  }
  throw new AppError("input-invalid", {}, { after: { code: "wrong-form" } });
}

/** Cuts the one row too many that tells whether there is a next page. */
export function cutPage<Row>(
  rows: readonly Row[],
  size: number,
  keyOf: (row: Row) => readonly (string | number)[],
): { rows: Row[]; nextKey: string | null } {
  const shown = rows.slice(0, size);
  const last = shown.at(-1);
  return {
    rows: shown,
    nextKey: rows.length > size && last !== undefined ? encodePageKey(keyOf(last)) : null,
  };
}
