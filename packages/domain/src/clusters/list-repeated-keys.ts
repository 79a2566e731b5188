import type { RateRefusal } from "../rates/index.ts";

/** Answers a refusal for each party that stands there a second time. */
export function listRepeatedKeys(parties: readonly { readonly key: string }[]): RateRefusal[] {
  const seen = new Set<string>();
  return parties.flatMap(({ key }, at) => {
    if (seen.has(key)) return [{ code: "share-repeated" as const, path: `parties.${at}.key`, value: key }];
    seen.add(key);
    return [];
  });
}
