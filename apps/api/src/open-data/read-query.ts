import { z } from "zod";
import { AppError } from "../platform/errors.ts";
import { describeFields } from "../platform/trpc.ts";

/**
 * Reads what stands in an address as its schema wants it: numbers and flags ("1" or "true") from text, and a list also where
 * there is one of it. Names that the schema does not know are passed over.
 * @throws AppError input-invalid with the fields
 */
export function readQuery(schema: z.ZodObject, raw: unknown): Record<string, unknown> {
  const given = Object.entries((raw ?? {}) as Record<string, unknown>);
  const shaped = given.flatMap(([name, value]) => {
    const field = schema.shape[name];
    return field === undefined || value === "" ? [] : [[name, shapeValue(unwrap(field), value)]];
  });
  const read = schema.safeParse(Object.fromEntries(shaped), { reportInput: true });
  if (!read.success) throw new AppError("input-invalid", {}, describeFields(read.error));
  return read.data;
}

/** The type below "optional" and "default". */
function unwrap(field: z.core.$ZodType): z.core.$ZodType {
  return field instanceof z.ZodOptional || field instanceof z.ZodDefault ? unwrap(field.unwrap()) : field;
}

function shapeValue(field: z.core.$ZodType, value: unknown): unknown {
  if (field instanceof z.ZodArray) return Array.isArray(value) ? value : [value];
  if (typeof value !== "string") return value;
  if (field instanceof z.ZodNumber) return value.trim() === "" ? value : toNumber(value);
  if (field instanceof z.ZodBoolean) return toFlag(value);
  return value;
}

function toNumber(text: string): unknown {
  const number = Number(text);
  return Number.isNaN(number) ? text : number;
}

function toFlag(text: string): unknown {
  if (text === "1" || text === "true") return true;
  return text === "0" || text === "false" ? false : text;
}
