import type { Link } from "mdast";
import { collectText } from "./collect-text.ts";

const personAddress = /^person:([\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12})$/i;

/** The id of the person whom a link mentions, in lower case; undefined when it is another link. */
export function findMentionedPerson(link: Link): string | undefined {
  const id = personAddress.exec(link.url)?.[1];
  return id !== undefined && collectText(link).startsWith("@") ? id.toLowerCase() : undefined;
}
