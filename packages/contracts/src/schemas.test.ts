import { expect, test } from "vitest";
import { z } from "zod";
import { capDocument, rateDocument } from "./rate-documents.ts";
import { rateResult, stepView } from "./rates.ts";

/** The domain package has no dependency, so the JSON Schemas that it publishes are written from here: `vitest run -u`. */
test.each([
  ["rate-document", rateDocument, "A calculation as a file"],
  ["rate-result", rateResult.extend({ steps: z.array(stepView).optional() }), "What a budget comes to"],
  ["cap-document", capDocument, "Costs and days, to be held against a cap"],
] as const)("the published schema %s is what is read and written", async (name, schema, title) => {
  const { $schema, ...rest } = z.toJSONSchema(schema, { io: "input" });
  const published = { $schema, $id: `urn:rammevaerk:schema:${name}`, title, ...rest };
  await expect(`${JSON.stringify(published, null, 2)}\n`).toMatchFileSnapshot(
    `../../domain/schemas/${name}.json`,
  );
});
