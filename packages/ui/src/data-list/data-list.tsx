import type { ReactNode } from "react";

export interface Fact {
  readonly term: string;
  readonly value: ReactNode;
}

/** The facts of one thing: term and value, beside each other where there is room. */
export function DataList(props: { facts: readonly Fact[] }) {
  return (
    <dl className="data-list">
      {props.facts.map((fact) => (
        <div key={fact.term}>
          <dt>{fact.term}</dt>
          <dd>{fact.value}</dd>
        </div>
      ))}
    </dl>
  );
}
