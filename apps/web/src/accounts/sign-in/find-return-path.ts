/**
 * Where to go after signing in: the path that the address names, when it lies on this site, else the overview. An
 * address of another site, in any of the ways browsers understand one, is never gone to.
 *
 * @example findReturnPath("/netvaerk?q=autisme", "https://rammevaerk.example") // "/netvaerk?q=autisme"
 */
export function findReturnPath(wanted: string | undefined, origin: string): string {
  if (wanted === undefined || !wanted.startsWith("/") || !URL.canParse(wanted, origin)) return "/";
  const url = new URL(wanted, origin);
  if (url.origin !== origin || url.pathname.startsWith("//") || url.pathname === "/log-ind") return "/";
  return url.pathname + url.search + url.hash;
}
