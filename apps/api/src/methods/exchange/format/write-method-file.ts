import { methodFields } from "@rammevaerk/contracts/methods";
import type { MethodFields } from "@rammevaerk/domain/methods";
import { Document, Scalar, visit } from "yaml";
import { methodFileFormat, methodFileLanguage } from "./method-file.ts";

/** Signs that are not shown, or that YAML takes for the end of a line: written as escapes. */
const unshown = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u;
const keys = Object.keys(methodFields.shape);

/** Writes a method as a file of front matter and Markdown, all of it, the empty too. `readMethodFile` gives it back as it was; line ends in the body become `\n`. */
export function writeMethodFile(code: string, fields: MethodFields): string {
  const { name, body, ...others } = fields;
  const inOrder = Object.entries(others).toSorted(([a], [b]) => keys.indexOf(a) - keys.indexOf(b));
  const document = new Document(
    { format: methodFileFormat, code, name, language: methodFileLanguage, ...Object.fromEntries(inOrder) },
    { aliasDuplicateObjects: false, schema: "core", version: "1.2" },
  );
  visit(document, {
    Scalar: (_key, node) => {
      if (typeof node.value === "string" && unshown.test(node.value.replaceAll("\n", "")))
        node.type = Scalar.QUOTE_DOUBLE;
    },
  });
  const yaml = document.toString({ lineWidth: 0 });
  return `---\n${yaml}---\n\n${body.replaceAll(/\r\n?/g, "\n")}\n`;
}
