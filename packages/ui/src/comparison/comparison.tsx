import type { ReactNode } from "react";

/** One row of a comparison: what is compared, and what each thing says of it. */
export interface Aspect<Thing> {
  readonly key: string;
  readonly name: ReactNode;
  readonly cell: (thing: Thing) => ReactNode;
}

export interface ComparisonProps<Thing> {
  caption: string;
  /** The head of the column with the aspects: "Oplysning". */
  aspectHeader: string;
  things: readonly Thing[];
  thingKey: (thing: Thing) => string;
  /** The plain name, which on a phone stands at each value. */
  thingName: (thing: Thing) => string;
  /** The head of a thing's column: its name as a link, and what can be done with it. */
  renderHead: (thing: Thing) => ReactNode;
  aspects: readonly Aspect<Thing>[];
}

/** Things as columns, what is known of them as rows. On a phone every row is a card with the things' names at the values. */
export function Comparison<Thing>(props: ComparisonProps<Thing>) {
  const { things, thingKey, thingName, renderHead } = props;
  return (
    <div className="comparison">
      {/* The columns' heads on a phone, where the table has none. */}
      <ul className="comparison__names">
        {things.map((thing) => (
          <li key={thingKey(thing)}>{renderHead(thing)}</li>
        ))}
      </ul>
      <table className="table table--responsive-headers" role="table">
        <caption className="sr-only">{props.caption}</caption>
        <thead role="rowgroup">
          <tr role="row">
            <th scope="col" role="columnheader">
              {props.aspectHeader}
            </th>
            {things.map((thing) => (
              <th key={thingKey(thing)} scope="col" role="columnheader">
                {renderHead(thing)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {props.aspects.map((aspect) => (
            <tr key={aspect.key} role="row">
              <th scope="row" role="rowheader">
                {aspect.name}
              </th>
              {things.map((thing) => (
                <td key={thingKey(thing)} role="cell" data-title={thingName(thing)}>
                  {aspect.cell(thing)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
