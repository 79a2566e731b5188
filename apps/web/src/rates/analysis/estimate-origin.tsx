import type { EstimateView } from "@rammevaerk/contracts/rate-analysis";
import { sources } from "@rammevaerk/domain/law";
import { jointSecretariats } from "@rammevaerk/domain/reference";
import { useLanguage } from "../../platform/language/language.ts";
import { useText } from "../../platform/language/use-text.ts";
import { analysisText } from "./analysis-text.ts";

/** Where an estimate stands, who recorded it, and what its source leaves open. */
export function EstimateOrigin({ estimate }: { estimate: EstimateView }) {
  const { series: text } = useText(analysisText);
  const language = useLanguage();
  const source = sources.find(({ key }) => key === estimate.source);
  const secretariat = jointSecretariats.find(({ regionId }) => regionId === estimate.regionId)?.name;
  const notes = [
    estimate.regionId === null ? text.shipped : text.recordedBy(secretariat ?? estimate.regionId),
    ...(estimate.isDemo ? [text.demo] : []),
    ...(estimate.open === null ? [] : [estimate.open[language]]),
  ];
  return (
    <>
      <span lang="da">
        {source?.url === undefined ? (
          (estimate.citation ?? source?.title)
        ) : (
          <a href={source.url}>{source.title}</a>
        )}
      </span>
      {notes.map((note) => (
        <span key={note} className="muted small analysis-note">
          {note}
        </span>
      ))}
    </>
  );
}
