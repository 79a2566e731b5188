import type { RateAnalysis } from "@rammevaerk/contracts/rate-analysis";
import { capStrategies, formatYearPair } from "@rammevaerk/domain/rates";
import { agreements, findRegion } from "@rammevaerk/domain/reference";
import { Alert, TagList } from "@rammevaerk/ui";
import { useFormat } from "../../platform/format/use-format.ts";
import { useLanguage } from "../../platform/language/language.ts";
import { useText } from "../../platform/language/use-text.ts";
import { analysisText } from "./analysis-text.ts";
import { SourceOpen } from "./source-open.tsx";

/** What expenditure is judged by: the agreement's cap or the reader's own, the projections used, and what is missing. */
export function CapBasis({ analysis }: { analysis: RateAnalysis }) {
  const { cap: text } = useText(analysisText);
  const language = useLanguage();
  const format = useFormat();
  const { cap, regionId, year } = analysis;
  const regionName = findRegion(regionId)?.name[language] ?? regionId;
  if (cap === null)
    return (
      <Alert kind="info" heading={text.none(regionName, year)}>
        {text.noneText}
      </Alert>
    );
  const { rule, agreed } = cap;
  const agreement = agreements.find(({ id }) => id === agreed?.agreementId)?.title[language];
  return (
    <>
      <p>
        {agreed === null ? text.own : text.agreed(agreement ?? agreed.agreementId)}{" "}
        {text.rule(rule.baseYear, rule.endYear, format.exactPercent(rule.reductionPercent))}{" "}
        {text.strategy(rule.strategy, capStrategies[rule.strategy].name[language])}{" "}
        {text.bindings[rule.binding]}
      </p>
      {cap.used.length > 0 && (
        <TagList
          label={text.used}
          tags={cap.used.map((pair) => text.usedIn(formatYearPair(pair), format.exactPercent(pair.percent)))}
        />
      )}
      <Gaps cap={cap} year={year} />
      {agreed !== null && <SourceOpen agreed={agreed} />}
    </>
  );
}

function Gaps({ cap, year }: { cap: NonNullable<RateAnalysis["cap"]>; year: number }) {
  const { cap: text } = useText(analysisText);
  const format = useFormat();
  if (cap.gaps.length === 0) return null;
  const isOutside = cap.gaps.some(({ kind }) => kind === "year-outside-path");
  return (
    <Alert kind="warning" heading={text.missing}>
      <p className="alert-text">
        {isOutside
          ? text.outside(year)
          : text.missingText(
              format.list(
                cap.gaps.flatMap((gap) => (gap.kind === "price-wage" ? [formatYearPair(gap)] : [])),
              ),
            )}
      </p>
      {!isOutside && (
        <p>
          <a href="/takster/pl">{text.toSeries}</a>
        </p>
      )}
    </Alert>
  );
}
