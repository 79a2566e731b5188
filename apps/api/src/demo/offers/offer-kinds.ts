import type { AgreementCategory } from "@rammevaerk/domain/offers";
import { services } from "@rammevaerk/domain/offers";
import type { OccupancyKind, Opening } from "@rammevaerk/domain/rates";
import { targetGroups } from "../target-groups.ts";

/** What invented offers of one kind have in common. The scale of the rates follows rates fact 1.8. */
export interface OfferKind {
  /** What such offers call themselves, before their name. */
  readonly titles: readonly string[];
  /** How many of 100 offers are of this kind. */
  readonly share: number;
  readonly legalBasis: string;
  readonly further: readonly string[];
  /** What it rested on until the provision ended, where it did. */
  readonly formerBasis?: string;
  readonly opening: Opening;
  readonly occupancyKind: OccupancyKind;
  readonly places: readonly [least: number, most: number];
  /** Kroner per day in the first year. */
  readonly rate: readonly [least: number, most: number];
  readonly age: readonly [from: number, to: number | undefined];
  readonly category: AgreementCategory;
  readonly targetGroups: readonly string[];
  /** Official codes. */
  readonly services: readonly string[];
  readonly methods: readonly string[];
}

const codeOf = (label: string): string => {
  const service = services.find((candidate) => candidate.label.da === label);
  if (service === undefined) throw new Error(`no service is called ${label}`);
  return service.code;
};
const stay = [
  "Socialpædagogisk støtte",
  "Støtte til daglige opgaver i hjemmet",
  "Støtte til psykisk trivsel",
];
const roundTheClock: Opening = { kind: "round-the-clock" };
const t = targetGroups;
const adults = [18, undefined] as const;

export const offerKinds: readonly OfferKind[] = [
  {
    titles: ["Botilbuddet", "Bostedet", "Udslusningshuset"],
    share: 24,
    legalBasis: "SEL-107",
    further: ["SEL-85"],
    opening: roundTheClock,
    occupancyKind: "round-the-clock",
    places: [6, 28],
    rate: [1450, 3100],
    age: [18, 65],
    category: "regional",
    targetGroups: [
      t.autism,
      t.mentalDifficulties,
      t.attentionDisorder,
      t.selfHarm,
      t.anxiety,
      t.personalityDisorder,
      t.alteredReality,
      t.misuse,
    ],
    services: ["Midlertidigt ophold", ...stay, "Støtte til uddannelse"].map(codeOf),
    methods: [
      "krap",
      "low-arousal",
      "recovery",
      "kognitiv-adfaerdsterapi",
      "mentalisering",
      "social-faerdighedstraening",
    ],
  },
  {
    titles: ["Bostedet", "Bofællesskabet", "Botilbuddet"],
    share: 20,
    legalBasis: "SEL-108",
    further: ["SEL-104"],
    opening: roundTheClock,
    occupancyKind: "round-the-clock",
    places: [8, 44],
    rate: [1700, 3900],
    age: adults,
    category: "regional",
    targetGroups: [
      t.intellectualDisability,
      t.multipleDisability,
      t.autism,
      t.alteredReality,
      t.acquiredBrainInjury,
      t.dementia,
    ],
    services: ["Længerevarende ophold", ...stay, "Støtte til personlig hygiejne"].map(codeOf),
    methods: [
      "neuropaedagogik",
      "krap",
      "low-arousal",
      "marte-meo",
      "alternativ-kommunikation",
      "sanseintegration",
    ],
  },
  {
    titles: ["Bofællesskabet", "Boligerne", "Bostøttecentret"],
    share: 13,
    legalBasis: "ABL-105-2",
    further: ["SEL-85"],
    opening: roundTheClock,
    occupancyKind: "round-the-clock",
    places: [10, 36],
    rate: [900, 2200],
    age: adults,
    category: "regional",
    targetGroups: [
      t.intellectualDisability,
      t.autism,
      t.mentalDifficulties,
      t.acquiredBrainInjury,
      t.attentionDisorder,
    ],
    services: [...stay, "Støtte til sociale relationer"].map(codeOf),
    methods: ["bostoette", "recovery", "rehabilitering", "teacch", "peerstoette"],
  },
  {
    titles: ["Værkstederne", "Værkstedet", "Beskæftigelsescentret"],
    share: 8,
    legalBasis: "SEL-103",
    further: [],
    opening: { kind: "opening-days", days: 222 },
    occupancyKind: "day",
    places: [14, 60],
    rate: [320, 690],
    age: [18, 65],
    category: "regional",
    targetGroups: [t.intellectualDisability, t.autism, t.mentalDifficulties, t.attentionDisorder],
    services: ["Produktion og værksted", "Service", "Praktikforløb"].map(codeOf),
    methods: ["rehabilitering", "social-faerdighedstraening", "teacch"],
  },
  {
    titles: ["Dagcentret", "Aktivitetscentret", "Samværshuset"],
    share: 11,
    legalBasis: "SEL-104",
    further: [],
    opening: { kind: "opening-days", days: 224 },
    occupancyKind: "day",
    places: [12, 64],
    rate: [420, 980],
    age: adults,
    category: "regional",
    targetGroups: [
      t.intellectualDisability,
      t.multipleDisability,
      t.acquiredBrainInjury,
      t.alteredReality,
      t.dementia,
    ],
    services: [
      "Social aktivitet",
      "Kreativ aktivitet",
      "Sansestimulerende aktivitet",
      "Fysisk aktivitet",
    ].map(codeOf),
    methods: ["marte-meo", "sanseintegration", "alternativ-kommunikation", "rehabilitering"],
  },
  {
    titles: ["Krisecentret"],
    share: 3,
    legalBasis: "SEL-109",
    further: [],
    opening: roundTheClock,
    occupancyKind: "short-stay",
    places: [6, 18],
    rate: [1250, 2100],
    age: adults,
    category: "regional",
    targetGroups: [t.anxiety, t.socialIsolation, t.misuse],
    services: ["Akut ophold", "Støtte til psykisk trivsel", "Støtte til etablering i bolig"].map(codeOf),
    methods: ["traumebevidst-praksis", "motiverende-samtale"],
  },
  {
    titles: ["Herberget", "Forsorgshjemmet"],
    share: 4,
    legalBasis: "SEL-110",
    further: ["SEL-85"],
    opening: roundTheClock,
    occupancyKind: "short-stay",
    places: [12, 46],
    rate: [880, 1550],
    age: adults,
    category: "regional",
    targetGroups: [t.homelessness, t.drugMisuse, t.alcoholMisuse, t.mentalDifficulties],
    services: ["Midlertidigt ophold", "Støtte til etablering i bolig", "Støtte til administration"].map(
      codeOf,
    ),
    methods: ["housing-first", "cti", "motiverende-samtale", "act"],
  },
  {
    titles: ["Børne- og ungehjemmet", "Ungehjemmet", "Opholdsstedet"],
    share: 8,
    legalBasis: "BL-43-1-6",
    further: [],
    formerBasis: "SEL-66-1",
    opening: roundTheClock,
    occupancyKind: "round-the-clock",
    places: [5, 18],
    rate: [3100, 5400],
    age: [6, 17],
    category: "regional",
    targetGroups: [t.neglect, t.attachmentDisorder, t.outwardBehaviour, t.autism, t.attentionDisorder],
    services: ["Midlertidigt ophold", "Socialpædagogisk støtte", "Støtte til uddannelse"].map(codeOf),
    methods: ["traumebevidst-praksis", "mentalisering", "low-arousal", "marte-meo"],
  },
  {
    titles: ["Specialbørnehaven", "Børnecentret"],
    share: 3,
    legalBasis: "BL-83",
    further: [],
    formerBasis: "SEL-32",
    opening: { kind: "opening-days", days: 226 },
    occupancyKind: "day",
    places: [8, 28],
    rate: [1222, 1998],
    age: [0, 6],
    category: "regional",
    targetGroups: [t.multipleDisability, t.autism, t.communicationDisability, t.sensorimotorDisorder],
    services: ["Sansestimulerende aktivitet", "Kompetenceudviklende aktivitet"].map(codeOf),
    methods: ["pecs", "teacch", "sociale-historier", "alternativ-kommunikation"],
  },
  {
    titles: ["STU-centret", "Ungecentret"],
    share: 3,
    legalBasis: "STU",
    further: [],
    opening: { kind: "opening-days", days: 200 },
    occupancyKind: "day",
    places: [10, 36],
    rate: [881, 2457],
    age: [16, 25],
    category: "outside",
    targetGroups: [t.autism, t.attentionDisorder, t.intellectualDisability, t.anxiety],
    services: ["Kompetenceudviklende aktivitet", "Støtte til uddannelse", "Praktikforløb"].map(codeOf),
    methods: ["teacch", "social-faerdighedstraening", "kognitiv-adfaerdsterapi"],
  },
  {
    titles: ["Specialcentret", "Neurocentret", "Specialbostedet"],
    share: 2,
    legalBasis: "SEL-108",
    further: ["SEL-107"],
    opening: roundTheClock,
    occupancyKind: "round-the-clock",
    places: [8, 22],
    rate: [4200, 6900],
    age: adults,
    category: "national",
    targetGroups: [t.communicationDisability, t.acquiredBrainInjury, t.selfHarm, t.eatingDisorder, t.autism],
    services: ["Længerevarende ophold", ...stay, "Pædagogisk udredning"].map(codeOf),
    methods: ["low-arousal", "dat", "neuropaedagogik", "alternativ-kommunikation"],
  },
  {
    titles: ["Den sikrede afdeling"],
    share: 1,
    legalBasis: "SEL-108",
    further: [],
    opening: roundTheClock,
    occupancyKind: "round-the-clock",
    places: [5, 14],
    rate: [5900, 7300],
    age: adults,
    category: "secure",
    targetGroups: [t.intellectualDisability, t.outwardBehaviour, t.alteredReality],
    services: ["Længerevarende ophold", "Socialpædagogisk støtte"].map(codeOf),
    methods: ["low-arousal", "dat"],
  },
];
