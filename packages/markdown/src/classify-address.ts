/**
 * What a link's address leads to: `site` a path of this product, `web` another site, `mail` a mail address,
 * `refused` anything else.
 */
export type AddressKind = "site" | "web" | "mail" | "refused";

/** Control characters, invisible ones, half characters and backslashes: browsers drop or reread them, and people don't see them. */
const misleading = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\\]/u;
const sitePath = /^\/(?!\/)/;
const webAddress = /^https?:\/\/[\p{L}\p{N}._-]+(?::\d{1,5})?(?:[/?#]|$)/iu;
const mailAddress = /^mailto:[^\s/?#@&]+@[^\s/?#@&]+$/i;
const dotSegment = /\/(?:\.|%2e){1,2}(?:[/?#]|$)/i;

/**
 * Answers what an address leads to, from a list of what is allowed. A web address names a host and no user before it; a mail address
 * carries no headers.
 *
 * @param address as Markdown gives it, with character references already read
 * @example classifyAddress("/netvaerk/autisme") // "site"
 * @example classifyAddress("//example.org") // "refused"
 */
export function classifyAddress(address: string): AddressKind {
  if (misleading.test(address)) return "refused";
  if (sitePath.test(address)) return "site";
  if (webAddress.test(address)) return "web";
  return mailAddress.test(address) ? "mail" : "refused";
}

/** Answers whether an address is that of an attachment kept here: the only pictures that are shown. */
export function isAttachmentAddress(address: string): boolean {
  return (
    address.startsWith("/vedhaeftninger/") && classifyAddress(address) === "site" && !dotSegment.test(address)
  );
}
