const link = /(<a [^>]*>)([^<]*)(?=<\/a>)/gu;
const address = / href="([^"]*)"/u;

/**
 * The pages of ours that a post links to by their bare address, each once: the ones whose title says more than the address.
 *
 * @param html what the Markdown renderer wrote; its links have an `href` in double quotes
 * @param origin where the product runs, `https://rammevaerk.dk`
 */
export function listBareLinks(html: string, origin: string): string[] {
  const paths = [...html.matchAll(link)].map(([, open = "", text = ""]) =>
    readOwnPath({ open, text, origin }),
  );
  return [...new Set(paths.filter((path) => path !== undefined))];
}

/** The same HTML with titles in the place of bare addresses. An address without a title stays. */
export function titleLinks(html: string, titles: ReadonlyMap<string, string>, origin: string): string {
  return html.replaceAll(link, (whole: string, open: string, text: string) => {
    const path = readOwnPath({ open, text, origin });
    const title = path === undefined ? undefined : titles.get(path);
    return title === undefined ? whole : `${open}${escape(title)}`;
  });
}

/** The path that a link leads to on our own site, when its text is nothing but its address; else undefined. */
function readOwnPath(bare: { open: string; text: string; origin: string }): string | undefined {
  const href = address.exec(bare.open)?.[1] ?? "";
  if (href !== bare.text && `${bare.origin}${href}` !== bare.text) return undefined;
  const url = href.replaceAll(/&(?:amp|#x26|#38);/gu, "&");
  if (!URL.canParse(url, bare.origin)) return undefined;
  const { origin, pathname } = new URL(url, bare.origin);
  return origin === bare.origin && pathname !== "/" ? pathname : undefined;
}

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
function escape(text: string): string {
  return text.replaceAll(/[&<>"]/gu, (sign) => entities[sign] ?? sign);
}
