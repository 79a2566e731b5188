import type { RateAnalysis } from "@rammevaerk/contracts/rate-analysis";
import { sources } from "@rammevaerk/domain/law";
import { Details } from "@rammevaerk/ui";
import { useLanguage } from "../../platform/language/language.ts";
import { useText } from "../../platform/language/use-text.ts";
import { analysisText } from "./analysis-text.ts";

/** Where a rule of an agreement stands, and what the source leaves open. */
export function SourceOpen({ agreed }: { agreed: NonNullable<RateAnalysis["spendingRule"]> }) {
  const { cap: text } = useText(analysisText);
  const language = useLanguage();
  const source = sources.find(({ key }) => key === agreed.source);
  return (
    <Details summary={text.openHeading}>
      <p>{agreed.open[language]}</p>
      {source !== undefined && (
        <p className="muted small" lang="da">
          {source.url === undefined ? source.title : <a href={source.url}>{source.title}</a>}
        </p>
      )}
    </Details>
  );
}
