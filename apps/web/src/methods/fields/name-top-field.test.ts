import { expect, test } from "vitest";
import { messages } from "../messages.da.ts";
import { nameTopField } from "./name-top-field.ts";
import { fieldWords } from "./words.da.ts";

test.each([
  ["summary", "Kort fortalt"],
  ["dosage", "Omfang"],
  ["dosage.sessions", "Antal gange"],
  ["ratings.0.value", "Vurderinger på skalaer"],
  ["code", "code"],
])("calls the field %s of a file %s", (field, name) => {
  expect(nameTopField(field, messages, fieldWords)).toBe(name);
});
