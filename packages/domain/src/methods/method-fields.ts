import type {
  DeclarationDimension,
  EvidenceScale,
  MethodLicence,
  MethodStanding,
  RelevanceLevel,
  StudyDesign,
  TextLicence,
} from "./vocabulary.ts";

/** Where something is written, by a key that the other fields name. */
export interface MethodSource {
  /** Short, unique within the method: `vidensportal-2021`. */
  readonly key: string;
  readonly title: string;
  readonly publisher: string;
  /** The year that it says it is from; null where it says none. */
  readonly year: number | null;
  /** An https address; null for what is only on paper. */
  readonly url: string | null;
  /** The day on which it was read. */
  readonly readOn: string;
}

/** One finding: what was measured, and what came of it. */
export interface MethodStudy {
  readonly outcome: string;
  readonly title: string;
  readonly year: number | null;
  readonly country: string;
  readonly design: StudyDesign;
  /** How many took part; null where the source does not say. */
  readonly participants: number | null;
  readonly followUpMonths: number | null;
  /** What was found, in words, including nothing and harm. */
  readonly effect: string;
  readonly sourceKey: string;
}

/** What somebody else gave a method on a scale of theirs, as they gave it. Never merged with another rating. */
export interface EvidenceRating {
  readonly scale: EvidenceScale;
  /** The name of the scale where it is "other"; "" else. */
  readonly scaleName: string;
  /** Only on the knowledge declaration, which is given in five dimensions. */
  readonly dimension: DeclarationDimension | null;
  /** As printed: "A", "3+", "NL2". */
  readonly value: string;
  /** The version of the scale, as far as the source tells; "" else. */
  readonly version: string;
  /** The year of the rating; null where the source does not say. */
  readonly ratedYear: number | null;
  /** Why, in short. */
  readonly summary: string;
  readonly sourceKey: string;
}

/** What a method costs, in whole kroner; null where nobody has said. Both ends included. */
export interface CostRange {
  readonly fromKroner: number;
  readonly toKroner: number;
}

/** All that is described of a method in one version. Texts are Danish; `body` is Markdown. */
export interface MethodFields {
  readonly name: string;
  readonly aliases: readonly string[];
  /** One or two sentences. */
  readonly summary: string;
  readonly purpose: string;
  /** FFB codes. */
  readonly targetGroups: readonly string[];
  /** Whole years, both included; null: no limit. */
  readonly ageFrom: number | null;
  readonly ageTo: number | null;
  /** For whom it is not. */
  readonly exclusion: string;
  /** Codes of `law`. */
  readonly legalBases: readonly string[];
  readonly coreComponents: readonly string[];
  readonly theoryOfChange: string;
  readonly dosage: { readonly sessions: string; readonly duration: string; readonly setting: string };
  readonly competences: {
    readonly required: string;
    readonly training: string;
    readonly certification: string;
  };
  readonly licence: { readonly kind: MethodLicence; readonly owner: string; readonly note: string };
  readonly implementation: {
    readonly fidelityTool: string;
    readonly support: string;
    readonly timeToFullUse: string;
  };
  readonly standing: { readonly level: MethodStanding; readonly reason: string } | null;
  readonly ratings: readonly EvidenceRating[];
  readonly studies: readonly MethodStudy[];
  readonly relevance: { readonly level: RelevanceLevel; readonly reason: string } | null;
  readonly economy: {
    readonly startUp: CostRange | null;
    readonly perCitizen: CostRange | null;
    readonly priceYear: number | null;
    readonly note: string;
    readonly sourceKey: string | null;
  };
  readonly risks: string;
  readonly ethics: string;
  readonly sources: readonly MethodSource[];
  readonly textLicence: TextLicence;
  readonly body: string;
}
