import type { SearchKind } from "@rammevaerk/contracts/search";
import { lazy, Suspense, useEffect, useRef, useState } from "react";

/** Fetched when the reader comes near the end of the page. */
const ConnectionPanels = lazy(async () => {
  const { ConnectionPanels: panels } = await import("./connection-panels.tsx");
  return { default: panels };
});

const nearness = "300px";

/**
 * What a thing is connected to, at the end of its page: its methods, and what else belongs together with it. Nothing is asked before
 * the reader comes near, and nothing stands there when nothing does.
 *
 * @example <Connections kind="offer" subjectId={offer.id} />
 */
export function Connections(props: { kind: SearchKind; subjectId: string }) {
  const place = useRef<HTMLDivElement>(null);
  const [isNear, setNear] = useState(false);
  useEffect(() => {
    if (place.current === null || isNear) return;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) setNear(true);
      },
      { rootMargin: nearness },
    );
    observer.observe(place.current);
    return () => observer.disconnect();
  }, [isNear]);
  return (
    <div ref={place} className="no-print">
      {isNear && (
        <Suspense fallback={null}>
          <ConnectionPanels {...props} />
        </Suspense>
      )}
    </div>
  );
}
