import type { Element, ElementContent } from "hast";
import type { ListItem, Parents } from "mdast";
import { defaultHandlers, type State } from "mdast-util-to-hast";

const paragraph = /^p$/;
const otherBlock = /^(?:ul|ol|pre|blockquote|div|hr|h\d)$/;

/** A list item. The box of a task is labelled by the task's first paragraph, so that it has a name when it is read aloud. */
export function writeListItem(state: State, item: ListItem, parent: Parents | undefined): Element {
  const element = defaultHandlers.listItem(state, item, parent);
  if (typeof item.checked === "boolean") labelTask(findElement(element, paragraph) ?? element);
  return element;
}

function labelTask(place: Element): void {
  const block = findElement(place, otherBlock);
  const end = block === undefined ? place.children.length : place.children.indexOf(block);
  const children = place.children.slice(0, end);
  place.children.splice(0, end, { type: "element", tagName: "label", properties: {}, children });
}

function findElement({ children }: Element, tagName: RegExp): Element | undefined {
  return children.find(
    (child: ElementContent): child is Element => child.type === "element" && tagName.test(child.tagName),
  );
}
