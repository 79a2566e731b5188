import type { BilingualText, SourceKey } from "../law/index.ts";
import type { Period } from "../time/index.ts";
import type { RegionId } from "./regions.ts";

/** What is done to reach a goal (indsats), in our words, from the first year through the last. */
export interface Effort {
  readonly firstYear: number;
  readonly lastYear: number;
  readonly text: BilingualText;
}

/** One of the goals that the municipalities of a region and the region have in common (fælles mål). */
export interface CommonGoal extends Period {
  /** Ours, and stable. */
  readonly id: string;
  readonly number: number;
  readonly regionId: RegionId;
  /** The Danish title is the paper's own, the English one our translation. */
  readonly title: BilingualText;
  /** What is to be reached, in our words. */
  readonly aim: BilingualText;
  readonly efforts: readonly Effort[];
  readonly source: SourceKey;
  readonly open: BilingualText;
}

const shared = {
  regionId: "hovedstaden",
  validFrom: "2017-01-01",
  validTo: "2022-01-01",
  source: "FM-H-2017",
  open: {
    da: "Perioden er indsatsernes, 2017-2021. Et sted står målene for 2018-2021.",
    en: "The period is that of the efforts, 2017-2021. One place gives the goals for 2018-2021.",
  },
} as const;

/** The three goals of the capital region's 29 municipalities and the region for the highly specialised area. */
export const commonGoals: readonly CommonGoal[] = [
  {
    ...shared,
    id: "faelles-maal-1",
    number: 1,
    title: {
      da: "Adgang til den højt specialiserede tilbudsvifte",
      en: "Access to the highly specialised range of offers",
    },
    aim: {
      da: "Alle kommuner kan nå de højt specialiserede tilbud og kompetencer, som de har brug for.",
      en: "Every municipality can reach the highly specialised offers and competences it needs.",
    },
    efforts: [
      {
        firstYear: 2017,
        lastYear: 2021,
        text: {
          da: "Støtte de fælles netværk og klynger, der findes: netværk af videnspersoner, deling af det, der virker bedst, og kendskab til tilbuddene.",
          en: "Support the shared networks and clusters there are: networks of experts, sharing what works best, and knowing the offers.",
        },
      },
      {
        firstYear: 2017,
        lastYear: 2018,
        text: {
          da: "Lave et overblik over hele viften af højt specialiserede tilbud, også de private.",
          en: "Make an overview of the whole range of highly specialised offers, private ones included.",
        },
      },
    ],
  },
  {
    ...shared,
    id: "faelles-maal-2",
    number: 2,
    title: { da: "Forpligtende samarbejde", en: "Committed co-operation" },
    aim: {
      da: "Parterne er fagligt og økonomisk forpligtet på at samarbejde om de fælles tilbud.",
      en: "The parties are committed, professionally and financially, to co-operate on the shared offers.",
    },
    efforts: [
      {
        firstYear: 2018,
        lastYear: 2019,
        text: {
          da: "Indgå en aftale i styringsaftalen, der giver større tilskyndelse til at oprette tilbud.",
          en: "Make an agreement in the governance agreement that gives stronger incentives to create offers.",
        },
      },
      {
        firstYear: 2018,
        lastYear: 2019,
        text: {
          da: "Give driftsherrerne pligt til at varsle tidligt, når der er tvivl om et tilbuds faglige eller økonomiske bæredygtighed.",
          en: "Bind operators to warn early when an offer's professional or financial sustainability is in doubt.",
        },
      },
    ],
  },
  {
    ...shared,
    id: "faelles-maal-3",
    number: 3,
    title: {
      da: "Fast fokus på at anvende og udvikle bedste praksis",
      en: "A fixed focus on using and developing best practice",
    },
    aim: {
      da: "Borgerne får virksomme forløb af høj faglig kvalitet, og pengene bruges bedst muligt.",
      en: "Citizens get effective courses of support with high professional quality and the best cost-effectiveness.",
    },
    efforts: [
      {
        firstYear: 2017,
        lastYear: 2021,
        text: {
          da: "Dele viden hvert år ved aktiviteter med aktuelle temaer.",
          en: "Share knowledge every year at activities with current themes.",
        },
      },
      {
        firstYear: 2017,
        lastYear: 2021,
        text: {
          da: "Indgå partnerskaber mellem kommuner, forskning og uddannelser om praksisnær forskning og indflydelse på uddannelsernes indhold.",
          en: "Form partnerships between municipalities, research and schools for practice-near research and a say in the curricula.",
        },
      },
    ],
  },
];
