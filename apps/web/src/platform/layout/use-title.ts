import { useLayoutEffect } from "react";

/** Names the browser's tab: `Autisme og selvskade – Rammeværk`. Without a thing, just the product. */
export function useTitle(thing: string | undefined): void {
  useLayoutEffect(() => {
    document.title = thing === undefined ? "Rammeværk" : `${thing} – Rammeværk`;
  }, [thing]);
}
