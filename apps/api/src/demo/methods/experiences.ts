import { behaviourExperiences } from "./behaviour-experiences.ts";
import type { DemoExperience } from "./demo-experience.ts";
import { recoveryExperiences } from "./recovery-experiences.ts";

/** Nothing of this has happened. Organisations, people and numbers are invented, the small numbers too. */
export const experiences: readonly DemoExperience[] = [...behaviourExperiences, ...recoveryExperiences];
