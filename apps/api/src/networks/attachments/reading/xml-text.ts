const replacements: Readonly<Record<string, string>> = {
  noBreakHyphen: "-",
  s: " ",
  ...Object.fromEntries(
    ["p", "h", "c", "si", "row", "tr", "tc", "br", "cr", "tab", "line-break", "table-cell", "list-item"].map(
      (name) => [name, "\n"],
    ),
  ),
};

const entities: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

/** A cell's number with decimals is an amount: its ten digits after the comma are nobody's. */
const decimalCells = /<v>[^<]*[.eE][^<]*<\/v>/g;

/**
 * The text that stands between the tags of an office document's XML. Runs of one paragraph are joined as a reader sees them;
 * paragraphs and cells are lines of their own.
 */
export function readXmlText(xml: string): string {
  return decodeEntities(
    xml
      .replaceAll(decimalCells, "\n")
      .replaceAll(/<\/?(?:[\w-]+:)?([\w-]*)[^>]*>/g, (_, name: string) => replacements[name] ?? ""),
  );
}

/** The text of XML that names one property per element, such as a document's title and author. */
export function readPropertiesText(xml: string): string {
  return decodeEntities(xml.replaceAll(/<[^>]*>/g, "\n"));
}

/** The values that a pivot table keeps as attributes. */
export function readAttributeValues(xml: string): string {
  return decodeEntities([...xml.matchAll(/ v="([^"]*)"/g)].map((match) => match[1]).join("\n"));
}

function decodeEntities(text: string): string {
  return text
    .replaceAll(/&#x([\da-fA-F]{1,6});/g, (_, digits: string) => readCharacter(Number.parseInt(digits, 16)))
    .replaceAll(/&#(\d{1,7});/g, (_, digits: string) => readCharacter(Number(digits)))
    .replaceAll(/&(lt|gt|quot|apos|amp);/g, (_, name: string) => entities[name] ?? "");
}

function readCharacter(point: number): string {
  return point <= 0x10ffff ? String.fromCodePoint(point) : "";
}
