export { type ExperienceScope, visibleExperiences } from "./experiences/policy.ts";
export { loadFirstMethods } from "./first-content/load-first-methods.ts";
export { isVisibleExperience } from "./experiences/repository.ts";
export { isLibraryAuthor, isReviewer, type LibraryScope, visibleLibrary } from "./policy.ts";
export { type FirstMethod, publishMethod } from "./publish-method.ts";
export { isVisibleMethod, isVisibleVersion } from "./repository.ts";
export { methodSource } from "./searching/search-source.ts";
export { registerFeedDoor } from "./feed/doors.ts";
export { methodsPersonalData } from "./personal-data/personal-data.ts";
