import type { PublishedRate } from "@rammevaerk/contracts/rates";
import { nameUnitRate, type RateResult } from "@rammevaerk/domain/rates";
import { useFormat } from "../platform/format/use-format.ts";
import { useLanguage } from "../platform/language/language.ts";
import { useText } from "../platform/language/use-text.ts";
import { ratesText } from "./rates-text.ts";

/** A level's rate as the domain calculates it, or as it came over the wire. */
interface ShownLevel {
  readonly key: string;
  readonly name: string;
  readonly places: number;
  readonly rateOere: number;
  readonly basisOere?: number | undefined;
  readonly serviceOere?: number | undefined;
}

/** What a budget comes to, from costs to rate, with its levels, and how far it is from the rate before. */
export function RateFigures(props: {
  result: Omit<RateResult, "steps" | "levels"> & { readonly levels: readonly ShownLevel[] };
  occupancyPercent: number;
  accountYear: number | null;
  previous: PublishedRate | null;
}) {
  const { result, previous, accountYear } = props;
  const { figures: text } = useText(ratesText);
  const language = useLanguage();
  const format = useFormat();
  const isSingle = result.levels.length === 1 && result.levels[0]?.key === "";
  const rows = [
    { term: text.directCosts, value: format.kroner(result.directCostsOere) },
    { term: text.overhead, value: format.kroner(result.overheadOere) },
    { term: text.revenues, value: format.kroner(0 - result.revenuesOere) },
    { term: text.costBase, value: format.kroner(result.costBaseOere), isSum: true },
    ...(accountYear === null
      ? []
      : [
          {
            term: text.adjustmentOf(accountYear),
            value: format.kroner(0 - result.adjustmentOere),
          },
          { term: text.net, value: format.kroner(result.netCostBaseOere), isSum: true },
        ]),
    { term: text.days, value: format.number(result.careDays) },
  ];
  return (
    <>
      <p className="rate-figures__rate">
        <span>{nameUnitRate(result.levels)[language]}</span>{" "}
        <strong>{format.kroner(result.unitRateOere)}</strong>
      </p>
      {previous !== null && previous.unitRateOere > 0 && (
        <p className="rate-figures__change">
          {text.change(
            formatChange(result.unitRateOere, previous.unitRateOere, format.percent),
            previous.year,
          )}
        </p>
      )}
      <dl className="rate-figures__list">
        {rows.map(({ term, value, isSum }) => (
          <div key={term} className={isSum === true ? "is-sum" : undefined}>
            <dt>{term}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p className="rate-figures__change">
        {text.careDays(
          format.number(result.places),
          format.number(result.daysInYear),
          format.percent(props.occupancyPercent),
        )}
      </p>
      {!isSingle && <LevelList levels={result.levels} />}
    </>
  );
}

/** A change as a share with its sign, one decimal: "+2,0 %". */
function formatChange(now: number, before: number, percent: (value: number) => string): string {
  const change = Math.round((now / before - 1) * 1000) / 10;
  return `${change > 0 ? "+" : ""}${percent(change)}`;
}

/** The rate of each level, with its two parts where it has them. */
function LevelList({ levels }: { levels: readonly ShownLevel[] }) {
  const { figures: text } = useText(ratesText);
  const format = useFormat();
  return (
    <>
      <h3 className="h4">{text.levels}</h3>
      <dl className="rate-figures__list">
        {levels.map(({ key, name, places, rateOere, basisOere, serviceOere }) => (
          <div key={key}>
            <dt>
              {name === "" ? key : name}
              <span className="rate-figures__part">{text.ofPlaces(format.number(places))}</span>
            </dt>
            <dd>
              {format.kroner(rateOere)}
              {basisOere !== undefined && serviceOere !== undefined && (
                <span className="rate-figures__part">
                  {text.parts(format.kroner(basisOere), format.kroner(serviceOere))}
                </span>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}
