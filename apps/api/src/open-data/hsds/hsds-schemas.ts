const schemas = "https://raw.githubusercontent.com/openreferral/specification/3.0/schema";

/** A schema of HSDS 3.0, which the profile adds to. */
export function hsdsSchema(name: string): object {
  return { $ref: `${schemas}/${name}.json` };
}

/** HSDS's Page object with so many of them. */
export function hsdsPageSchema(name: string): object {
  return {
    type: "object",
    properties: {
      total_items: { type: "integer" },
      total_pages: { type: "integer" },
      page_number: { type: "integer" },
      size: { type: "integer" },
      first_page: { type: "boolean" },
      last_page: { type: "boolean" },
      empty: { type: "boolean" },
      contents: { type: "array", items: hsdsSchema(name) },
    },
    required: [
      "total_items",
      "total_pages",
      "page_number",
      "size",
      "first_page",
      "last_page",
      "empty",
      "contents",
    ],
  };
}
