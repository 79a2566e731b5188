/** The objects of HSDS that the doors give, and what each always has. */
const objects = {
  service: ["id", "name", "status"],
  service_at_location: ["id", "service_id", "location_id"],
  organization: ["id", "name", "description"],
  taxonomy: ["id", "name", "description"],
  taxonomy_term: ["id", "name", "description"],
} as const;

type HsdsObject = keyof typeof objects;

const specification = "https://raw.githubusercontent.com/openreferral/specification/3.0/schema";

/** The objects as OpenAPI components. What is in them is told by HSDS and by the profile, so it is not told here again. */
export const hsdsComponents: Readonly<Record<string, object>> = Object.fromEntries(
  Object.entries(objects).map(([name, required]) => [
    `hsds_${name}`,
    {
      type: "object",
      description: `A ${name} of HSDS 3.0, with what the Danish profile adds (/hsds/profile).`,
      externalDocs: { url: `${specification}/${name}.json` },
      properties: Object.fromEntries(
        required.map((field) => [
          field,
          field.endsWith("id") ? { type: "string", format: "uuid" } : { type: "string" },
        ]),
      ),
      required: [...required],
    },
  ]),
);

export function hsdsSchema(name: HsdsObject): object {
  return { $ref: `#/components/schemas/hsds_${name}` };
}

const pageFields = {
  total_items: { type: "integer" },
  total_pages: { type: "integer" },
  page_number: { type: "integer" },
  size: { type: "integer" },
  first_page: { type: "boolean" },
  last_page: { type: "boolean" },
  empty: { type: "boolean" },
};

/** HSDS's Page object with so many of them. */
export function hsdsPageSchema(name: HsdsObject): object {
  return {
    type: "object",
    properties: { ...pageFields, contents: { type: "array", items: hsdsSchema(name) } },
    required: [...Object.keys(pageFields), "contents"],
  };
}
