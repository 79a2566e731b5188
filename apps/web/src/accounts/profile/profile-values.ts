import type { Profile } from "@rammevaerk/contracts/accounts";
import type { CompetenceLevel, CompetenceList } from "@rammevaerk/domain/accounts";

export interface PickedCompetence {
  readonly list: CompetenceList;
  readonly code: string;
  readonly level: CompetenceLevel;
}

/** The profile as it stands in the form. */
export interface ProfileValues {
  name: string;
  title: string;
  languages: string[];
  competences: readonly PickedCompetence[];
  askMeAbout: string;
  /** As typed. */
  asksPerMonth: string;
  isNotNow: boolean;
  visibility: Profile["visibility"];
}

export function valuesOf(profile: Profile): ProfileValues {
  const { name, title, languages, askMeAbout, isNotNow, visibility } = profile;
  return {
    name,
    title,
    languages,
    competences: profile.competences.map(({ list, code, level }) => ({ list, code, level })),
    askMeAbout,
    asksPerMonth: String(profile.asksPerMonth),
    isNotNow,
    visibility,
  };
}

const mostAsksPerMonth = 60;

/** The number that was typed, or undefined when it is none that the server takes. */
export function readAsksPerMonth(typed: string): number | undefined {
  const text = typed.trim();
  const number = Number(text);
  return /^\d+$/u.test(text) && number <= mostAsksPerMonth ? number : undefined;
}
