import { attachmentLimitBytes } from "@rammevaerk/contracts/attachment-types";
import { errorText } from "@rammevaerk/contracts/error-texts";
import { expect, test } from "vitest";
import { acceptedFiles, checkFile } from "./check-file.ts";

test.each(["plan.pdf", "Døgnrytme.DOCX", "tal.csv", "billede.Jpeg", "a.b.png"])("%s may be sent", (name) => {
  expect(checkFile({ name, size: 1 })).toBeUndefined();
});

test.each([
  ["program.exe", 10, "attachment-type-refused"],
  ["uden endelse", 10, "attachment-type-refused"],
  ["pdf", 10, "attachment-type-refused"],
  ["plan.pdf.js", 10, "attachment-type-refused"],
  ["plan.pdf", 0, "attachment-empty"],
  ["plan.pdf", attachmentLimitBytes + 1, "attachment-too-large"],
])("%s of %d bytes is refused: %s", (name, size, code) => {
  expect(checkFile({ name, size })?.code).toBe(code);
});

test("exactly the limit is allowed, and a refusal's sentence has its values", () => {
  expect(checkFile({ name: "plan.pdf", size: attachmentLimitBytes })).toBeUndefined();
  const refusal = checkFile({ name: "plan.pdf", size: attachmentLimitBytes + 1 });
  const sentence = refusal && errorText(refusal.code, refusal.params, "da");
  expect(sentence).toContain("„plan.pdf“");
  expect(sentence).toContain("10 MB");
});

test("the file dialog offers endings", () => {
  expect(acceptedFiles.split(",")).toEqual(expect.arrayContaining([".pdf", ".jpeg", ".ods"]));
});
