import type { MethodDetail } from "@rammevaerk/contracts/methods";
import { useFormat } from "../../platform/format/use-format.ts";
import { useText } from "../../platform/language/use-text.ts";
import { methodsText } from "../methods-text.ts";
import { sourceId } from "./source-link.tsx";

/** What the page rests on, each with the day on which it was read. */
export function SourcesSection({ sources }: Pick<MethodDetail["fields"], "sources">) {
  const { method } = useText(methodsText);
  const { sources: text } = method;
  const format = useFormat();
  return (
    <section id="kilder">
      <h2>{text.heading}</h2>
      {sources.length === 0 ? (
        <p>{text.none}</p>
      ) : (
        <ol>
          {sources.map(({ key, title, publisher, year, url, readOn }) => (
            <li key={key} id={sourceId(key)} tabIndex={-1}>
              <span lang="da">
                {publisher !== "" && `${publisher}: `}
                {url === null ? title : <a href={url}>{title}</a>}
                {year !== null && ` (${year})`}
              </span>
              <span className="muted small">, {text.readOn(format.date(readOn))}</span>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
