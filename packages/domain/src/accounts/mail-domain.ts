/**
 * Answers the domain of a mail address: what follows the last "@", in small letters.
 * It is compared whole: an address at "evil-kommune.dk" or "post.kommune.dk" is not one at "kommune.dk".
 * @example mailDomainOf("Signe@Ballerup.DK") // "ballerup.dk"
 */
export function mailDomainOf(email: string): string {
  return email.slice(email.lastIndexOf("@") + 1).toLowerCase();
}
