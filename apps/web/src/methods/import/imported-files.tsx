import type { MethodImport } from "@rammevaerk/contracts/method-exchange";
import { Badge, type BadgeKind } from "@rammevaerk/ui";
import { useFormat } from "../../platform/format/use-format.ts";
import { useText } from "../../platform/language/use-text.ts";
import { nameTopField } from "../fields/name-top-field.ts";
import { methodsText } from "../methods-text.ts";
import { methodHref } from "../queries.ts";
import { importText } from "./import-text.ts";

type File = MethodImport["files"][number];

/** What can become of a file, what needs a look first. */
export const outcomes = ["refused", "added", "changed", "unchanged"] as const satisfies File["outcome"][];

const kinds: Readonly<Record<File["outcome"], BadgeKind>> = {
  refused: "error",
  added: "success",
  changed: "info",
  unchanged: "neutral",
};

/** Every file with what it would do, the refused ones first. */
export function ImportedFiles({ files }: { files: readonly File[] }) {
  const inOrder = outcomes.flatMap((outcome) => files.filter((file) => file.outcome === outcome));
  return (
    <ul className="rows">
      {inOrder.map((file, at) => (
        <FileRow key={`${at} ${file.fileName}`} file={file} />
      ))}
    </ul>
  );
}

function FileRow({ file }: { file: File }) {
  const text = useText(importText);
  const nameOf = useNameOf();
  const { list } = useFormat();
  const { fileName, outcome, name, methodCode, fields, problems } = file;
  return (
    <li className="import-file">
      <p>
        <strong>{fileName}</strong> <Badge kind={kinds[outcome]}>{text.outcomes[outcome]}</Badge>
      </p>
      {name !== "" && (
        <p lang="da">
          {methodCode !== null && outcome !== "added" && outcome !== "refused" ? (
            <a href={methodHref(methodCode)}>{name}</a>
          ) : (
            name
          )}
        </p>
      )}
      {fields.length > 0 && (
        <p className="muted">{text.changes(list([...new Set(fields.map((field) => nameOf(field)))]))}</p>
      )}
      {problems.length > 0 && <Problems problems={problems} />}
    </li>
  );
}

function Problems({ problems }: Pick<File, "problems">) {
  const text = useText(importText);
  const nameOf = useNameOf();
  return (
    <ul>
      {problems.map(({ code, field, line, value }) => (
        <li key={`${code} ${field} ${line}`}>
          {line !== null && <strong>{text.line(line)}: </strong>}
          {field !== "" && `${nameOf(field)}: `}
          {text.problems[code]}
          {value !== "" && <span className="muted"> ({text.seen(value)})</span>}
        </li>
      ))}
    </ul>
  );
}

function useNameOf(): (field: string) => string {
  const { words } = useText(importText);
  const messages = useText(methodsText);
  return (field) => nameTopField(field, messages, words);
}
