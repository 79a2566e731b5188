import type { SearchKind } from "@rammevaerk/contracts/search";
import { MethodsPanel } from "../tied/methods-panel.tsx";
import { RelatedPanel } from "./related-panel.tsx";
import "../search.scss";

/** The panels of a thing: methods where it has some of its own, and what else belongs together with it. */
export function ConnectionPanels({ kind, subjectId }: { kind: SearchKind; subjectId: string }) {
  const hasMethods = kind === "offer" || kind === "network" || kind === "event";
  return (
    <>
      {hasMethods && <MethodsPanel kind={kind} targetId={subjectId} />}
      <RelatedPanel kind={kind} subjectId={subjectId} />
    </>
  );
}
