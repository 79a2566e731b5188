import type { RateAnalysis } from "@rammevaerk/contracts/rate-analysis";
import { findRegion } from "@rammevaerk/domain/reference";
import { Button, Details, EmptyState, LinkButton } from "@rammevaerk/ui";
import { useLanguage } from "../../platform/language/language.ts";
import { useText } from "../../platform/language/use-text.ts";
import { analysisText } from "./analysis-text.ts";

/** Nothing is published for the region and the year: the way to a year that has something. */
export function NoRates(props: { analysis: RateAnalysis; onYear: (year: number) => void }) {
  const { figures: text } = useText(analysisText);
  const language = useLanguage();
  const { regionId, year, years } = props.analysis;
  const other = years.find((one) => one !== year);
  return (
    <EmptyState
      heading={text.none}
      action={
        other === undefined ? (
          <LinkButton href="/tilbud">{text.toOffers}</LinkButton>
        ) : (
          <Button variant="primary" onClick={() => props.onYear(other)}>
            {text.goToYear(other)}
          </Button>
        )
      }
    >
      {text.noneText(findRegion(regionId)?.name[language] ?? regionId, year)}
    </EmptyState>
  );
}

/** The open offers that the analysis can't count, by name. */
export function WithoutRate({ without }: { without: RateAnalysis["offersWithoutRate"] }) {
  const { figures: text } = useText(analysisText);
  if (without.total === 0) return null;
  const rest = without.total - without.items.length;
  return (
    <Details summary={text.without(without.total)}>
      <p>{text.withoutText}</p>
      <ul>
        {without.items.map(({ id, name, operatorName }) => (
          <li key={id}>
            <a href={`/tilbud/${id}`}>{name}</a> <span className="muted small">{operatorName}</span>
          </li>
        ))}
      </ul>
      {rest > 0 && <p>{text.withoutMore(rest)}</p>}
    </Details>
  );
}
