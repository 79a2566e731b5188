import { type BilingualText, getSource, type SourceKey } from "@rammevaerk/domain/law";
import { Alert } from "@rammevaerk/ui";
import { useFormat } from "../platform/format/use-format.ts";
import { useLanguage } from "../platform/language/language.ts";
import { useText } from "../platform/language/use-text.ts";
import { agreementsText } from "./agreements-text.ts";

/** Where facts were taken from, and what the source leaves open. */
export function SourceNote(props: { source: SourceKey; open?: BilingualText | undefined }) {
  const { source: text } = useText(agreementsText);
  const language = useLanguage();
  const format = useFormat();
  const { title, url, readOn } = getSource(props.source);
  return (
    <>
      <h2 className="h3">{text.heading}</h2>
      <p>
        <span lang="da">{url === undefined ? title : <a href={url}>{title}</a>}</span>
        {readOn !== undefined && `, ${text.readOn(format.date(readOn))}`}
      </p>
      <p className="muted small">{text.translated}</p>
      {props.open !== undefined && (
        <Alert kind="info" heading={text.open}>
          {props.open[language]}
        </Alert>
      )}
    </>
  );
}
