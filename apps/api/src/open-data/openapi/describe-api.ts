import { errorCodes } from "@rammevaerk/contracts/errors";
import { z } from "zod";
import { hsdsComponents } from "../hsds/hsds-schemas.ts";
import type { OpenRoute } from "../open-route.ts";

const errorSchema = {
  type: "object",
  description: "A refusal, in the same form at every door.",
  properties: {
    error: {
      type: "object",
      properties: {
        message: { type: "string" },
        code: { type: "integer" },
        data: {
          type: "object",
          properties: {
            httpStatus: { type: "integer" },
            app: {
              type: "object",
              properties: {
                code: { type: "string", enum: [...errorCodes] },
                params: { type: "object", description: "What fills the sentence of the code." },
                fields: { type: "object", description: "For input-invalid: what is wrong, by field." },
                requestId: { type: "string" },
              },
              required: ["code", "params", "requestId"],
            },
          },
          required: ["httpStatus", "app"],
        },
      },
      required: ["message", "code", "data"],
    },
  },
  required: ["error"],
};

const tags = [
  {
    name: "HSDS",
    description: "Offers in the terms of the Human Services Data Specification 3.0, with a Danish profile.",
  },
  { name: "Offers", description: "Offers as the pages show them, and exports." },
  { name: "Rates", description: "Published rates. Drafts and budgets are never here." },
  { name: "Code lists", description: "The codes that the others refer to." },
  { name: "About", description: "This description." },
];

interface Operation {
  readonly operationId: string;
  readonly tags: readonly string[];
  readonly summary: string;
  readonly parameters?: readonly Parameter[];
  readonly responses: Readonly<Record<string, object>>;
}

interface Parameter {
  readonly name: string;
  readonly in: "path" | "query";
  readonly required?: boolean;
  readonly schema: object;
}

export interface OpenApiDocument {
  readonly openapi: "3.1.0";
  readonly info: object;
  readonly servers: readonly object[];
  readonly tags: readonly object[];
  readonly paths: Readonly<Record<string, { readonly get: Operation }>>;
  readonly components: object;
}

/** Answers the open API as an OpenAPI 3.1 document, made from the routes that the server registers. */
export function describeApi(routes: readonly OpenRoute[], publicUrl: string): OpenApiDocument {
  return {
    openapi: "3.1.0",
    info: {
      title: "Rammeværk: offers and rates",
      version: "1",
      description:
        "Open data on Danish social offers and their rates, without a key. Answers carry an ETag; send it back as If-None-Match. " +
        "Instants are UTC, days are ISO days, amounts are whole øre except in HSDS.",
      license: { name: "MPL-2.0 (the software)", identifier: "MPL-2.0" },
    },
    servers: [{ url: publicUrl }],
    tags,
    paths: Object.fromEntries(routes.map((route) => [route.path, { get: describeRoute(route) }])),
    components: {
      schemas: { Error: errorSchema, ...hsdsComponents },
      responses: { Error: describeJson("A refusal", { $ref: "#/components/schemas/Error" }) },
    },
  };
}

function describeRoute({
  operationId,
  tag,
  summary,
  params,
  query,
  answer,
  isAboutOne,
}: OpenRoute): Operation {
  const parameters = [...describeParameters(params, "path"), ...describeParameters(query, "query")];
  const error = { $ref: "#/components/responses/Error" };
  const hasInput = parameters.length > 0;
  return {
    operationId,
    tags: [tag],
    summary,
    ...(hasInput ? { parameters } : {}),
    responses: {
      "200": describeAnswer(answer),
      ...("mediaType" in answer ? {} : { "304": { description: "Unchanged since the ETag was given" } }),
      ...(hasInput ? { "400": error } : {}),
      ...(isAboutOne === true ? { "404": error } : {}),
      "429": error,
    },
  };
}

function describeParameters(schema: z.ZodObject | undefined, place: "path" | "query"): Parameter[] {
  if (schema === undefined) return [];
  const { properties = {} } = toJsonSchema(schema) as { properties?: Record<string, object> };
  return Object.entries(properties).map(([name, described]) => ({
    name,
    in: place,
    ...(place === "path" ? { required: true } : {}),
    schema: described,
  }));
}

function describeAnswer(answer: OpenRoute["answer"]): object {
  if ("mediaType" in answer)
    return { description: "The file", content: { [answer.mediaType]: { schema: { type: "string" } } } };
  return describeJson("The answer", "schema" in answer ? toJsonSchema(answer.schema) : answer.jsonSchema);
}

function describeJson(description: string, schema: object): object {
  return { description, content: { "application/json": { schema } } };
}

/** As it goes over the wire, without the dialect that OpenAPI 3.1 has anyway. */
function toJsonSchema(schema: z.ZodType): object {
  const { $schema: _dialect, ...described } = z.toJSONSchema(schema, { io: "input" });
  return described;
}
