const entities: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

/** Answers an attribute of a tag of XML; undefined when the tag has none of that name. */
export function readAttribute(tag: string, name: string): string | undefined {
  const match = new RegExp(`\\s${name}=(?:"([^"]*)"|'([^']*)')`).exec(tag);
  const text = match?.[1] ?? match?.[2];
  return text && decodeEntities(text);
}

/** Answers text as it was before it was written into XML. */
export function decodeEntities(text: string): string {
  return text.replaceAll(/&(#x[\da-f]{1,6}|#\d{1,7}|lt|gt|quot|apos|amp);/gi, (whole, name: string) => {
    const point = name.startsWith("#") ? Number(name.slice(1).replace(/^x/i, "0x")) : Number.NaN;
    if (point <= 0x10ffff) return String.fromCodePoint(point);
    return entities[name] ?? whole;
  });
}
