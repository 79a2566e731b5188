import { type RefObject, useLayoutEffect, useState } from "react";

/** The width of an element in CSS pixels, followed; `start` until it has been measured. */
export function useWidth(element: RefObject<HTMLElement | null>, start: number): number {
  const [width, setWidth] = useState(start);
  useLayoutEffect(() => {
    const measured = element.current;
    if (measured === null) return undefined;
    // It also reports at once, before anything is painted.
    const observer = new ResizeObserver(() => setWidth(measured.clientWidth));
    observer.observe(measured);
    return () => observer.disconnect();
  }, [element]);
  return width;
}
