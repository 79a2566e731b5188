/** Letters, digits and hyphens between dots, as the server takes them; it checks the rest. */
const shape = /^([a-z0-9æøå](-?[a-z0-9æøå])*\.)+[a-z]{2,}$/u;

/** The mail domains in a text, each once, in small letters. A leading at sign is forgiven. */
export function readDomains(text: string): string[] {
  const domains = text
    .toLowerCase()
    .split(/[\s,;]+/u)
    .map((one) => one.replace(/^@/u, ""))
    .filter((one) => one !== "");
  return [...new Set(domains)];
}

/** The first that can't be a mail domain, or undefined. */
export function findWrongDomain(domains: readonly string[]): string | undefined {
  return domains.find((domain) => !shape.test(domain));
}
