import type { OfferRefusal } from "./offer-refusal.ts";

/**
 * Answers what is wrong with a code: the list has to know it. Nothing is wrong with a code that is not given.
 */
export function checkCode(
  path: string,
  code: string | undefined,
  find: (code: string) => object | undefined,
): OfferRefusal[] {
  return code === undefined || find(code) !== undefined ? [] : [{ code: "code-unknown", path, value: code }];
}

/** Answers what is wrong with codes of one list: each is known, and stands once. */
export function checkCodes(
  path: string,
  codes: readonly string[],
  find: (code: string) => object | undefined,
): OfferRefusal[] {
  return codes.flatMap((value, at): OfferRefusal[] => {
    if (codes.indexOf(value) < at) return [{ code: "code-repeated", path: `${path}.${at}`, value }];
    return checkCode(`${path}.${at}`, value, find);
  });
}
