import type { ReactNode } from "react";
import { Badge } from "../badge/badge.tsx";

export type FreshnessState = "fresh" | "due" | "stale";

const kinds = { fresh: "success", due: "warning", stale: "error" } as const;

/** How much a fact can be trusted: the state in a word and a colour, since when, and who said so. */
export function Freshness(props: {
  state: FreshnessState;
  /** The state in the reader's language: "Aktuel", "Skal bekræftes", "Forældet". */
  word: string;
  /** "Bekræftet 3. november 2026 af Region Sjælland". */
  children: ReactNode;
}) {
  return (
    <span className="freshness">
      <Badge kind={kinds[props.state]}>{props.word}</Badge> <span>{props.children}</span>
    </span>
  );
}
