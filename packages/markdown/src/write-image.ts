import type { ElementContent } from "hast";
import type { Image } from "mdast";
import { defaultHandlers, type State } from "mdast-util-to-hast";
import { isAttachmentAddress } from "./classify-address.ts";
import { writeLink } from "./write-link.ts";

/** A picture that is attached here is shown when it is scrolled to. Any other becomes a link, so that reading calls no other site. */
export function writeImage(state: State, image: Image): ElementContent[] {
  if (isAttachmentAddress(image.url)) {
    const element = defaultHandlers.image(state, image);
    element.properties["loading"] = "lazy";
    return [element];
  }
  const { url, title, alt } = image;
  return writeLink(state, {
    type: "link",
    url,
    title: title ?? null,
    children: [{ type: "text", value: alt ?? "" }],
  });
}
