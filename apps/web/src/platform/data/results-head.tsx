import { type Choice, Select } from "@rammevaerk/ui";
import type { ReactNode } from "react";
import { shellText } from "../language/shell-text.ts";
import { useText } from "../language/use-text.ts";

/** How many were found, in which order they stand, and the way to take the list along. */
export function ResultsHead<Sort extends string>(props: {
  found: number;
  sort: { label: string; value: Sort; choices: readonly Choice<Sort>[]; onChange: (sort: Sort) => void };
  /** Beside the order; not on paper. */
  children: ReactNode;
}) {
  const { data: text } = useText(shellText);
  return (
    <div className="results-head">
      <p className="h3" role="status">
        {text.results(props.found)}
      </p>
      {props.found > 0 && (
        <div className="cluster no-print">
          <Select {...props.sort} />
          {props.children}
        </div>
      )}
    </div>
  );
}
