import type { AnalysisGrouping, AnalysisRow } from "@rammevaerk/contracts/rate-analysis";
import type { CapBinding, EstimateStatus, PriceWageBasis } from "@rammevaerk/domain/rates";

export const messages = {
  rates: "Takster",
  title: "Takstanalyse",
  lead: "Se, om driftsherrerne holder loftet over udgifter per dag og normen for overhead. Kun offentliggjorte takster tæller.",
  toSeries: "Pris- og lønfremskrivning",
  region: "Region",
  year: "År",
  by: "Vis efter",
  groupings: {
    operator: "Driftsherre",
    "offer-type": "Tilbudstype",
    offer: "Tilbud",
  } satisfies Record<AnalysisGrouping, string> as Record<AnalysisGrouping, string>,
  demo: "Tallene er opfundet, så du kan prøve analysen. De siger intet om virkelige tilbud.",
  exportMenu: "Hent",
  exports: { csv: "CSV", xlsx: "Excel" },
  cap: {
    heading: "Loft over udgifter per dag",
    agreed: (agreement: string) => `Efter ${agreement}.`,
    own: "Efter dine egne forudsætninger, ikke en aftale.",
    rule: (base: number, end: number, reduction: string) =>
      `Prisudviklingen fra ${base} til ${end}, fratrukket ${reduction} over hele perioden.`,
    bindings: {
      "end-point": "Kun slutåret binder; årene før viser vejen.",
      "every-year": "Hvert år binder.",
    } satisfies Record<CapBinding, string> as Record<CapBinding, string>,
    strategy: (key: string, name: string) => `Regnemåde ${key}: ${name}.`,
    used: "Fremskrivninger, der er brugt",
    usedIn: (pair: string, percent: string) => `PL ${pair}: ${percent}`,
    openHeading: "Hvad kilden lader stå åbent",
    none: (region: string, year: number) => `Der er ikke registreret et loft for ${region} i ${year}.`,
    noneText:
      "Udgifter per dag vises uden vurdering. Du kan regne med dine egne forudsætninger; forslaget har samme længde og fradrag som den seneste kendte aftale, Hovedstaden 2019-2020.",
    missing: "Loftet kan ikke vurderes",
    missingText: (pairs: string) => `Der mangler PL ${pairs}. Sekretariatet kan registrere det, der mangler.`,
    gapOfPairs: (pairs: string) => `mangler PL ${pairs}`,
    gapOfYears: (years: string) => `mangler udgifter og døgn for ${years}`,
    outside: (year: number) =>
      `Loftet har ingen linje for ${year}. Vælg et andet år, eller regn med egne forudsætninger.`,
    toSeries: "Se fremskrivningerne",
  },
  assumptions: {
    summary: "Regn med egne forudsætninger",
    baseYear: "Basisår",
    endYear: "Slutår",
    reduction: "Fradrag over hele perioden, procent",
    reductionHint: "3 er et halvt procentpoint om året i seks år.",
    strategy: "Regnemåde",
    binding: "Hvilke år binder?",
    bindingChoices: { "end-point": "Kun slutåret", "every-year": "Hvert år" } satisfies Record<
      CapBinding,
      string
    > as Record<CapBinding, string>,
    apply: "Regn",
    reset: "Fjern egne forudsætninger",
    yearWrong: (first: number, last: number) => `Skriv et år mellem ${first} og ${last}.`,
    endWrong: "Slutåret skal ligge efter basisåret.",
    reductionWrong: "Skriv en procent mellem 0 og 100, for eksempel 3 eller 0,5.",
  },
  outcome: {
    kept: "Holder loftet",
    broken: "Over loftet",
    "above-path": "Over linjen",
    "cannot-be-judged": "Kan ikke vurderes",
    "no-cap": "Intet loft",
  } satisfies Record<AnalysisRow["outcome"], string> as Record<AnalysisRow["outcome"], string>,
  figures: {
    heading: "Udgifter per dag",
    regionHeading: (region: string) => `${region} under ét`,
    perDay: "Udgift per dag",
    cap: "Loft pr. dag",
    headroomPerDay: "Råderum pr. dag",
    headroom: "Råderum i alt",
    outcome: "Vurdering",
    offers: "Tilbud",
    offersOf: (count: number) => (count === 1 ? "1 tilbud med takst" : `${count} tilbud med takst`),
    unit: "Kroner per døgn: nettoudgifter i de offentliggjorte takster delt med de budgetterede døgn.",
    table: "Udgifter per dag og loft",
    chart: (counted: string, broken: number) =>
      broken === 0
        ? `Udgifter per dag for ${counted}. Ingen er over loftet.`
        : `Udgifter per dag for ${counted}. ${broken} er over loftet.`,
    chartPlain: (counted: string) => `Udgifter per dag for ${counted}.`,
    drawn: (count: number) => `De ${count} med højest udgift er tegnet; alle står i tabellen.`,
    legend: { value: "Udgift per dag", beyond: "Udgift per dag, over loftet", mark: "Loft" },
    how: "Sådan er det beregnet",
    steps: "Beregning",
    seeSteps: "Se trin",
    seeStepsOf: (name: string) => `Se trin for ${name}`,
    showAll: (count: number) => `Vis alle ${count}`,
    howOf: (name: string) => `Sådan er det beregnet for ${name}`,
    unknownType: "Lovgrundlag ikke kendt",
    results: {
      operator: (count: number) => (count === 1 ? "1 driftsherre" : `${count} driftsherrer`),
      "offer-type": (count: number) => (count === 1 ? "1 tilbudstype" : `${count} tilbudstyper`),
      offer: (count: number) => (count === 1 ? "1 tilbud" : `${count} tilbud`),
    } satisfies Record<AnalysisGrouping, (count: number) => string> as Record<
      AnalysisGrouping,
      (count: number) => string
    >,
    none: "Ingen offentliggjorte takster",
    noneText: (region: string, year: number) =>
      `Der er ingen offentliggjorte takster for ${region} i ${year}.`,
    goToYear: (year: number) => `Se ${year}`,
    toOffers: "Find tilbud",
    without: (count: number) =>
      count === 1
        ? "1 åbent tilbud har ingen offentliggjort takst"
        : `${count} åbne tilbud har ingen offentliggjort takst`,
    withoutText: "De indgår ikke i analysen.",
    withoutMore: (count: number) => `og ${count} til`,
  },
  overhead: {
    heading: "Overhead",
    kept: (average: string, target: string) =>
      `Kommunerne ligger på ${average} i gennemsnit. Det holder målet på ${target}.`,
    exceeded: (average: string, target: string) =>
      `Kommunerne ligger på ${average} i gennemsnit. Det er over målet på ${target}.`,
    noNorm: (average: string) =>
      `Kommunerne ligger på ${average} i gennemsnit. Aftalen har ingen kendt norm for året.`,
    nothing:
      "Ingen kommunal driftsherre har en offentliggjort takst for året, så gennemsnittet kan ikke regnes.",
    guideline: (percent: string) => `Den vejledende norm for den enkelte er ${percent}.`,
    operator: "Driftsherre",
    direct: "Direkte omkostninger",
    amount: "Overhead",
    percent: "Procent",
    counted: "Tæller med",
    yes: "Ja",
    no: "Nej",
    above: "Over vejledende norm",
    table: "Overhead hos driftsherrerne",
    show: (count: number) => (count === 1 ? "Se driftsherren" : `Se de ${count} driftsherrer`),
  },
  spending: {
    heading: "Samlede udgifter",
    text: "Aftalen siger, at de samlede udgifter på området skal falde og som minimum holdes i forhold til året før. Takster kan ikke vise det; det kræver regnskabstal fra hver kommune og regionen.",
  },
  series: {
    title: "Pris- og lønfremskrivning",
    lead: "De skøn, som loftet over udgifter per dag regnes med. Et skøn rettes ikke; det nyeste bruges, og et endeligt tal går forud.",
    table: "Alle skøn",
    pair: "Fra og til år",
    percent: "Procent",
    status: "Status",
    publishedOn: "Offentliggjort",
    origin: "Kilde",
    state: "I brug",
    statuses: { agreement: "Aftale", estimate: "Skøn", final: "Endelig" } satisfies Record<
      EstimateStatus,
      string
    > as Record<EstimateStatus, string>,
    bases: {
      "service-expenditure": "Kommunernes serviceudgifter",
      other: "Andet grundlag, bruges ikke til loftet",
    } satisfies Record<PriceWageBasis, string> as Record<PriceWageBasis, string>,
    inUse: "Bruges nu",
    notInUse: "Bruges ikke",
    withdrawn: (day: string) => `Trukket tilbage ${day}`,
    otherBasis: "Andet grundlag",
    recordedBy: (secretariat: string) => `Registreret af ${secretariat}`,
    shipped: "Følger med Rammeværk",
    demo: "Opfundet",
    missing: "Der mangler fremskrivninger",
    missingText: (pairs: string) =>
      `Ingen skøn for ${pairs}. Et loft, der går over de år, kan ikke vurderes.`,
    add: "Tilføj skøn",
    addLead:
      "Skønnet kan bruges af alle. Er det forkert, trækkes det tilbage med en begrundelse; det ændres ikke.",
    fromYear: "Fra år",
    fromYearHint: (from: number) => `Skønnet går til året efter. ${from} betyder ${from} til ${from + 1}.`,
    percentHint: "Med højst fire decimaler, for eksempel 2,1.",
    basis: "Grundlag",
    publishedHint: "Den dag, tallet blev offentliggjort.",
    citation: "Hvor står tallet?",
    citationHint: "Dokument, dato og side, så andre kan finde det.",
    onBehalf: "Registreres af sekretariatet for",
    added: "Skønnet er tilføjet.",
    save: "Tilføj skøn",
    withdraw: "Træk tilbage",
    withdrawOf: (pair: string, percent: string) => `Træk skønnet ${percent} for ${pair} tilbage`,
    withdrawHeading: "Træk skønnet tilbage",
    withdrawLead: "Det bliver stående med begrundelsen, men bruges ikke fra i dag.",
    reason: "Hvorfor?",
    reasonMissing: "Skriv, hvorfor skønnet trækkes tilbage.",
    done: "Skønnet er trukket tilbage.",
    percentWrong: "Skriv en procent over -100 og højst 100, med højst fire decimaler.",
    yearWrong: (first: number, last: number) => `Skriv et år mellem ${first} og ${last}.`,
    dayWrong: "Vælg dagen.",
    citationWrong: "Skriv, hvor tallet står, med mindst fem tegn.",
    reader:
      "Sekretariaterne for rammeaftalerne registrerer skøn. Mangler der et, så skriv til sekretariatet i din region.",
    toAnalysis: "Se takstanalysen",
  },
};

export type Messages = typeof messages;
