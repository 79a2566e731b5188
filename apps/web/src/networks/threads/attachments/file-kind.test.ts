import { attachmentTypes } from "@rammevaerk/contracts/attachment-types";
import { expect, test } from "vitest";
import { fileKind } from "./file-kind.ts";

test("everything that may be uploaded has a name", () => {
  for (const contentType of Object.keys(attachmentTypes)) expect(fileKind(contentType)).not.toBe("other");
});

test.each([
  ["application/vnd.openxmlformats-officedocument.wordprocessingml.document", "document"],
  ["application/vnd.oasis.opendocument.spreadsheet", "sheet"],
  ["application/vnd.openxmlformats-officedocument.presentationml.presentation", "slides"],
  ["image/webp", "image"],
  ["application/zip", "other"],
])("%s is called %s", (contentType, kind) => {
  expect(fileKind(contentType)).toBe(kind);
});
