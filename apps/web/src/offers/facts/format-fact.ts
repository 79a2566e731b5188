import type { FactView } from "@rammevaerk/contracts/offers";
import type { FactKind, FactValues } from "@rammevaerk/domain/offers";
import type { useFormat } from "../../platform/format/use-format.ts";
import type { Messages } from "../messages.da.ts";
import type { OfferWords } from "../offer-words.ts";

interface Means {
  readonly text: Messages;
  readonly words: OfferWords;
  readonly format: Pick<ReturnType<typeof useFormat>, "date" | "kroner" | "list" | "number" | "percent">;
}
type Formats = {
  readonly [Kind in FactKind]: (value: FactValues[Kind], means: Means) => string;
};

const listOr = (names: readonly string[], { text, format }: Means): string =>
  names.length === 0 ? text.fact.none : format.list(names);

const formats: Formats = {
  places: ({ approved, covered }, { text }) => text.fact.places(approved, covered),
  "free-places": ({ free }, { text }) => text.fact.free(free),
  occupancy: ({ percent }, { format }) => format.percent(percent),
  rate: (rate, { text, words, format }) => {
    const { amountOere, per, budgetedOccupancyPercent, basisOere, serviceOere } = rate;
    const amount = text.fact.rate(
      format.kroner(amountOere),
      words.label("ratePer", per),
      format.percent(budgetedOccupancyPercent),
    );
    if (basisOere === undefined || serviceOere === undefined) return amount;
    return `${amount}, ${text.fact.rateParts(format.kroner(basisOere), format.kroner(serviceOere))}`;
  },
  "target-groups": ({ primary, secondary }, means) =>
    listOr(
      [
        ...(primary === undefined ? [] : [means.text.fact.primary(means.words.targetGroup(primary))]),
        ...secondary.map(means.words.targetGroup),
      ],
      means,
    ),
  "support-need": ({ levels }, means) => listOr(levels.map(means.words.supportNeed), means),
  age: ({ from, to }, { words }) => words.age(from, to ?? null),
  "legal-basis": ({ primary, further }, means) =>
    listOr([primary, ...further].map(means.words.legalBasis), means),
  services: ({ codes }, means) => listOr(codes.map(means.words.service), means),
  methods: ({ codes }, means) => listOr(codes.map(means.words.method), means),
  exclusions: ({ codes }, means) => listOr(codes.map(means.words.targetGroup), means),
  approval: ({ status, authorityId, lastReportOn, remarks }, { text, words, format }) =>
    [
      `${words.label("approvalStatus", status)} ${text.fact.by(words.authority(authorityId))}`,
      ...(lastReportOn === undefined ? [] : [text.fact.report(format.date(lastReportOn))]),
      ...remarks.map((remark) => words.label("supervisionRemark", remark)),
    ].join(", "),
};

/** What a fact says, as people read it: "24 godkendte pladser". */
export function formatFact(fact: Pick<FactView, "kind" | "value">, means: Means): string {
  const format = formats[fact.kind] as (value: unknown, means: Means) => string;
  return format(fact.value, means);
}

/** What tells facts of one kind apart: a legal basis, a rate level. Undefined where there is nothing to tell. */
export function formatFactKey(
  { kind, key, value }: Pick<FactView, "kind" | "key" | "value">,
  { text, words }: Pick<Means, "text" | "words">,
): string | undefined {
  if (kind === "rate") {
    const { levelName } = value as Partial<FactValues["rate"]>;
    if (levelName !== undefined) return levelName;
    return key === "" ? undefined : text.fact.level(key);
  }
  return key === "" ? undefined : words.legalBasis(key);
}
