import type { Element, ElementContent, Properties } from "hast";
import type { AlignType, Table, TableRow } from "mdast";
import type { State } from "mdast-util-to-hast";

/**
 * A table in a box that scrolls and can be reached by keyboard. Column heads say so; an empty one is a plain cell. A row keeps the cells
 * it was given: filling short rows up would let a small text become a very large page.
 */
export function writeTable(state: State, { children, align }: Table): Element {
  const rows = children.map((row, index) =>
    writeRow(state, row, { isHead: index === 0, align: align ?? [] }),
  );
  const groups = [element("thead", {}, rows.slice(0, 1))];
  if (rows.length > 1) groups.push(element("tbody", {}, rows.slice(1)));
  return element("div", { className: ["table-scroll"], tabIndex: 0 }, [element("table", {}, groups)]);
}

interface RowPlace {
  readonly isHead: boolean;
  readonly align: readonly AlignType[];
}

function writeRow(state: State, row: TableRow, { isHead, align }: RowPlace): Element {
  const cells = row.children.map((cell, index) => {
    const children = state.all(cell);
    const side = align[index];
    const properties: Properties = side ? { className: [`align-${side}`] } : {};
    return isHead && children.length > 0
      ? element("th", { scope: "col", ...properties }, children)
      : element("td", properties, children);
  });
  return element("tr", {}, cells);
}

function element(tagName: string, properties: Properties, children: ElementContent[]): Element {
  return { type: "element", tagName, properties, children };
}
