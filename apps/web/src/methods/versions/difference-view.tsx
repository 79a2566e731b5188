import type { FieldDifference } from "@rammevaerk/contracts/method-versions";
import { useText } from "../../platform/language/use-text.ts";
import { nameFields } from "../fields/field-names.ts";
import { findFieldPath } from "../fields/field-paths.ts";
import { methodsText } from "../methods-text.ts";
import { describeItem, describeRaw } from "./describe-raw.ts";
import { useRawWords } from "./use-raw-words.ts";
import { versionsText } from "./versions-text.ts";
import "./versions.scss";

/** What changed, field by field: what came is underlined and bold, what went struck out, and both are said to those who listen. */
export function DifferenceView({ items }: { items: readonly FieldDifference[] }) {
  const { difference: text } = useText(versionsText);
  if (items.length === 0) return <p>{text.none}</p>;
  return (
    <>
      <p className="muted">
        {text.fields(items.length)}. {text.how}
      </p>
      {items.map((item) => (
        <Field key={item.field} item={item} />
      ))}
    </>
  );
}

function Field({ item }: { item: FieldDifference }) {
  const { words } = useText(versionsText);
  const names = nameFields(useText(methodsText), words.fields);
  const path = findFieldPath(item.field);
  return (
    <section className="difference">
      <h3 className="h4">{path === undefined ? item.field : names[path]}</h3>
      <div lang="da">
        {item.kind === "text" && <Lines lines={item.lines} />}
        {item.kind === "value" && <Value item={item} />}
        {item.kind === "list" && <Items item={item} />}
      </div>
    </section>
  );
}

function Lines({ lines }: Pick<FieldDifference, "lines">) {
  const { difference: text } = useText(versionsText);
  return lines.map((pieces, line) => (
    <p key={`${line} ${pieces.map((piece) => piece.text).join("")}`} className="difference__line">
      {pieces.length === 0 ? (
        <span className="muted">
          <span aria-hidden>…</span>
          <span className="sr-only">{text.leftOut}</span>
        </span>
      ) : (
        pieces.map((piece, at) => <Piece key={`${at} ${piece.text}`} {...piece} />)
      )}
    </p>
  ));
}

function Piece({ kind, text }: { kind: "same" | "added" | "removed"; text: string }) {
  if (kind === "added") return <Added>{text}</Added>;
  return kind === "removed" ? <Removed>{text}</Removed> : text;
}

function Added({ children }: { children: string }) {
  const { difference: text } = useText(versionsText);
  return (
    <ins>
      <span className="sr-only">{text.added} </span>
      {children}
    </ins>
  );
}

function Removed({ children }: { children: string }) {
  const { difference: text } = useText(versionsText);
  return (
    <del>
      <span className="sr-only">{text.removed} </span>
      {children}
    </del>
  );
}

function Value({ item: { field, before, after } }: { item: FieldDifference }) {
  const raw = useRawWords();
  const { difference: text } = useText(versionsText);
  const [was, is] = [describeRaw(field, before, raw), describeRaw(field, after, raw)];
  return (
    <p className="difference__line">
      {was !== "" && <Removed>{was}</Removed>}
      {was !== "" && is !== "" && <span className="muted"> {text.becomes} </span>}
      {is !== "" && <Added>{is}</Added>}
    </p>
  );
}

function Items({ item: { field, added, removed, after } }: { item: FieldDifference }) {
  const raw = useRawWords();
  const { difference: text } = useText(versionsText);
  if (added.length + removed.length === 0) {
    return (
      <>
        <p>{text.order}</p>
        <ol>
          {after.split("\n").map((one) => (
            <li key={one}>{describeItem(field, one, raw)}</li>
          ))}
        </ol>
      </>
    );
  }
  return (
    <ul className="difference__items">
      {removed.map((one) => (
        <li key={`removed ${one}`}>
          <Removed>{describeItem(field, one, raw)}</Removed>
        </li>
      ))}
      {added.map((one) => (
        <li key={`added ${one}`}>
          <Added>{describeItem(field, one, raw)}</Added>
        </li>
      ))}
    </ul>
  );
}
