export { type ExperienceScope, visibleExperiences } from "./experiences/policy.ts";
export { isVisibleExperience } from "./experiences/repository.ts";
