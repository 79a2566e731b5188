import type { RateAnalysis } from "@rammevaerk/contracts/rate-analysis";
import type { Language } from "@rammevaerk/contracts/fields";

type Outcome = RateAnalysis["rows"][number]["outcome"];

interface SheetTexts {
  readonly sheets: { readonly costs: string; readonly basis: string; readonly overhead: string };
  readonly name: Readonly<Record<"operator" | "offer-type" | "offer", string>>;
  readonly columns: readonly string[];
  readonly outcomes: Readonly<Record<Outcome, string>>;
  readonly unknownType: string;
  readonly region: string;
  readonly basis: {
    readonly region: string;
    readonly year: string;
    readonly knownOn: string;
    readonly rule: string;
    readonly noRule: string;
    readonly ownRule: string;
    readonly baseYear: string;
    readonly endYear: string;
    readonly reduction: string;
    readonly source: string;
    readonly without: string;
    readonly demo: string;
  };
  readonly overheadColumns: readonly string[];
  readonly yes: string;
  readonly no: string;
  readonly fileName: string;
}

const da: SheetTexts = {
  sheets: { costs: "Udgifter per dag", basis: "Grundlag", overhead: "Overhead" },
  name: { operator: "Driftsherre", "offer-type": "Tilbudstype", offer: "Tilbud" },
  columns: [
    "Tilbud med takst",
    "Døgn",
    "Udgift per dag, kr.",
    "Basisåret, kr. pr. dag",
    "Loft, kr. pr. dag",
    "Råderum, kr. pr. dag",
    "Råderum i alt, kr.",
    "Vurdering",
    "Mangler",
  ],
  outcomes: {
    kept: "Holder loftet",
    broken: "Over loftet",
    "above-path": "Over linjen, men året binder ikke",
    "cannot-be-judged": "Kan ikke vurderes",
    "no-cap": "Intet loft",
  },
  unknownType: "Lovgrundlag ikke kendt",
  region: "Alle tilbud i regionen",
  basis: {
    region: "Region",
    year: "År",
    knownOn: "Fremskrivninger kendt",
    rule: "Regnemåde",
    noRule: "Der er intet loft at vurdere efter",
    ownRule: "Egne forudsætninger",
    baseYear: "Basisår",
    endYear: "Slutår",
    reduction: "Fradrag over hele perioden, %",
    source: "Aftale",
    without: "Åbne tilbud uden offentliggjort takst",
    demo: "Tallene er opfundet til demonstration",
  },
  overheadColumns: [
    "Driftsherre",
    "Direkte omkostninger, kr.",
    "Overhead, kr.",
    "Procent",
    "Tæller i gennemsnittet",
  ],
  yes: "Ja",
  no: "Nej",
  fileName: "takstanalyse",
};

const en: SheetTexts = {
  sheets: { costs: "Expenditure per day", basis: "Basis", overhead: "Overhead" },
  name: { operator: "Operator", "offer-type": "Offer type", offer: "Offer" },
  columns: [
    "Offers with a rate",
    "Care days",
    "Expenditure per day, DKK",
    "Base year, DKK per day",
    "Cap, DKK per day",
    "Headroom, DKK per day",
    "Headroom in all, DKK",
    "Verdict",
    "Missing",
  ],
  outcomes: {
    kept: "Keeps the cap",
    broken: "Over the cap",
    "above-path": "Over the line, but the year does not bind",
    "cannot-be-judged": "Can't be judged",
    "no-cap": "No cap",
  },
  unknownType: "Legal basis not known",
  region: "All offers of the region",
  basis: {
    region: "Region",
    year: "Year",
    knownOn: "Projections known on",
    rule: "Way of calculating",
    noRule: "There is no cap to judge by",
    ownRule: "Assumptions of one's own",
    baseYear: "Base year",
    endYear: "End year",
    reduction: "Reduction over the whole period, %",
    source: "Agreement",
    without: "Open offers without a published rate",
    demo: "The figures are invented for demonstration",
  },
  overheadColumns: ["Operator", "Direct costs, DKK", "Overhead, DKK", "Percent", "Counted in the average"],
  yes: "Yes",
  no: "No",
  fileName: "rate-analysis",
};

/** The words of the exported analysis. */
export const sheetTexts: Readonly<Record<Language, SheetTexts>> = { da, en };
