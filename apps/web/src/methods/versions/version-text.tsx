import type { VersionDetail } from "@rammevaerk/contracts/method-versions";
import { compareMethodFields } from "@rammevaerk/domain/methods";
import { Html } from "../../networks/threads/editor/html.tsx";
import { useText } from "../../platform/language/use-text.ts";
import { nameFields } from "../fields/field-names.ts";
import { type FieldPath, fieldSections, sectionKeys } from "../fields/field-paths.ts";
import { methodsText } from "../methods-text.ts";
import { describeItem, describeRaw } from "./describe-raw.ts";
import { useRawWords } from "./use-raw-words.ts";
import { versionsText } from "./versions-text.ts";
import "./versions.scss";

/** All that a version says, section by section; what was left empty is left out. */
export function VersionText({ version }: { version: Pick<VersionDetail, "fields" | "bodyHtml"> }) {
  const { words } = useText(versionsText);
  const names = nameFields(useText(methodsText), words.fields);
  const said = new Map(compareMethodFields(null, version.fields).map((item) => [item.field, item]));
  return sectionKeys.map((section) => {
    const fields = fieldSections[section].filter((field) => said.has(field));
    if (fields.length === 0) return null;
    return (
      <section key={section} className="version-text">
        <h3>{words.sections[section]}</h3>
        {fields.map((field: FieldPath) => (
          <div key={field}>
            <h4>{names[field]}</h4>
            {field === "body" ? (
              <Html className="prose" html={version.bodyHtml} />
            ) : (
              <Said field={field} items={said.get(field)?.added ?? []} text={said.get(field)?.after ?? ""} />
            )}
          </div>
        ))}
      </section>
    );
  });
}

function Said({ field, items, text }: { field: FieldPath; items: readonly string[]; text: string }) {
  const raw = useRawWords();
  if (items.length === 0) {
    return (
      <p className="written" lang="da">
        {describeRaw(field, text, raw)}
      </p>
    );
  }
  return (
    <ul lang="da">
      {items.map((item) => (
        <li key={item}>{describeItem(field, item, raw)}</li>
      ))}
    </ul>
  );
}
