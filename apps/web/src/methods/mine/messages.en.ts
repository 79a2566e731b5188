import type { Messages } from "./messages.da.ts";

export const messages: Messages = {
  title: "My versions and experiences",
  lead: "What you have written for the method library, and what you can verify for your organisation.",
  start: "Suggest a method",
  toLibrary: "Go to the methods",
  import: "Import files",
  versions: "My versions",
  noVersions:
    "You have not written any versions. Suggest a method, or open a method and choose Propose a change.",
  experiences: "My experiences",
  noExperiences: "You have not shared any experiences. Open a method, and choose Share your experience.",
  verify: "Can be verified for your organisation",
  verifyText: "Colleagues wrote them. Verify that the organisation stands by them.",
  ofMethod: (method, organisation) => `${method}, ${organisation}`,
  continue: "Go on with the draft",
  mend: "See the reason, and correct it",
  edit: "Edit",
  read: "See it",
  readAndVerify: "Read and verify",
  difference: "See the difference",
  published: (when) => `published ${when}`,
  verified: (when) => `verified ${when}`,
  notVerified: "not verified by the organisation",
};
