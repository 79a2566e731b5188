import { createContext, type ReactNode, useContext } from "react";

/** The small words that components need by themselves. The application gives them once, in the reader's language. */
export interface UiLabels {
  /** Read before an error: "Fejl". */
  readonly error: string;
  readonly information: string;
  readonly success: string;
  readonly warning: string;
  readonly close: string;
  /** After the label of a field that may stay empty: "(frivilligt)". */
  readonly optional: string;
  readonly showPassword: string;
  readonly hidePassword: string;
  readonly charactersLeft: (count: number) => string;
  readonly charactersOver: (count: number) => string;
  readonly loading: string;
  readonly noMatches: string;
  readonly matches: (count: number) => string;
  /** The button on a picked thing: "Fjern Autisme". */
  readonly remove: (name: string) => string;
  /** Said when a picker is full. */
  readonly atMost: (count: number) => string;
  readonly write: string;
  readonly preview: string;
  readonly bold: string;
  readonly italic: string;
  readonly list: string;
  readonly link: string;
  readonly sortBy: (column: string) => string;
}

const LabelsContext = createContext<UiLabels | null>(null);

/** Gives every component below it its small words. */
export function Labels(props: { labels: UiLabels; children: ReactNode }) {
  return <LabelsContext value={props.labels}>{props.children}</LabelsContext>;
}

/** The small words in the reader's language. Throws when no `Labels` is around. */
export function useLabels(): UiLabels {
  const labels = useContext(LabelsContext);
  if (labels === null) throw new Error("A component of the ui package stands outside <Labels>");
  return labels;
}
