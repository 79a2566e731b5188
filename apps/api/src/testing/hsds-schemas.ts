import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { hsdsProfile } from "@rammevaerk/domain/offers/hsds";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";

/** The specification's own schemas, beside the repository. They are no part of the product. */
const folder = fileURLToPath(new URL("../../../../../shared/hsds", import.meta.url));

/** Whether they are here. Without them the tests that need them are left out, with a word; in CI that is a failure. */
export function hasHsdsSchemas(): boolean {
  const isHere = existsSync(folder);
  if (isHere) return true;
  if (process.env["CI"])
    throw new Error(`The HSDS schemas are not in ${folder}, and CI may not leave their tests out.`);
  console.log(`The HSDS schemas are not in ${folder}: nothing is validated against them.`);
  return false;
}

type Schema = Record<string, unknown>;

/** Validates against HSDS 3.0 with capacities and units of 3.1, as they are or with the Danish profile. */
export function createHsdsValidator(options: { isProfile: boolean }): (name: string) => ValidateFunction {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  addFormats.default(ajv);
  const files = new Map([
    ...readFolder("3.1-dev", /^(?:service_capacity|unit)\.json$/),
    ...readFolder("3.0", /\.json$/),
  ]);
  files.delete("openapi.json");
  for (const [file, schema] of files) {
    const patched = options.isProfile ? mergePatch(schema, hsdsProfile[file] ?? {}) : schema;
    ajv.addSchema({ ...(patched as Schema), $id: file });
  }
  return (name) => {
    const validate = ajv.getSchema(`${name}.json`);
    if (validate === undefined) throw new Error(`HSDS has no schema ${name}.`);
    return validate;
  };
}

function readFolder(version: string, pattern: RegExp): [string, Schema][] {
  return readdirSync(`${folder}/${version}`)
    .filter((file) => pattern.test(file))
    .map((file) => [file, JSON.parse(readFileSync(`${folder}/${version}/${file}`, "utf8")) as Schema]);
}

/** RFC 7386. */
function mergePatch(target: unknown, patch: unknown): unknown {
  if (!isObject(patch)) return patch;
  const merged: Schema = isObject(target) ? { ...target } : {};
  for (const [name, value] of Object.entries(patch)) {
    if (value === null) delete merged[name];
    else merged[name] = mergePatch(merged[name], value);
  }
  return merged;
}

function isObject(value: unknown): value is Schema {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
