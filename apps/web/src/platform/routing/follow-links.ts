import type { AnyRouter } from "@tanstack/react-router";

/** Addresses that the server answers itself. */
const serverDoors = /^\/(?:api|vedhaeftninger|assets|calendar|feeds)\//u;

/**
 * Lets every plain link to a page of ours be followed without loading the page anew: in Markdown, in components that
 * know no router. Other links, other buttons and keys, downloads and new windows go the browser's way.
 */
export function followLinks(router: AnyRouter): void {
  document.addEventListener("click", (event) => {
    const url = urlToFollow(event);
    if (url === undefined) return;
    event.preventDefault();
    router.history.push(url.pathname + url.search + url.hash);
  });
}

function urlToFollow(event: MouseEvent): URL | undefined {
  const isPlain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
  if (event.defaultPrevented || !isPlain || !(event.target instanceof Element)) return undefined;
  const link = event.target.closest("a");
  if (link === null || link.href === "" || link.target !== "" || link.hasAttribute("download"))
    return undefined;
  const url = new URL(link.href);
  const isSamePage = url.pathname === location.pathname && url.search === location.search && url.hash !== "";
  if (url.origin !== location.origin || serverDoors.test(url.pathname) || isSamePage) return undefined;
  return url;
}
