import { everyone, type RightsRow, signedIn } from "./rights-row.ts";

const reviewer: readonly string[] = ["method-reviewer"];
const verifiers: readonly string[] = ["organisation-administrator", "registry-reporter"];
/** An open network, which everybody signed in sees. */
const tie: RightsRow = {
  policy: "methods.tie",
  who: ["administrator", "secretariat", "coordinator", "method-author", ...reviewer],
};

/** Who gets in at the procedures of experiences with methods, and of what methods are tied to. */
export const methodSharingRights: Readonly<Record<string, RightsRow>> = {
  "methods.vulnerable": everyone,
  "methods.links.get": everyone,
  "methods.links.cost": everyone,
  "methods.links.of": everyone,
  "methods.links.add": tie,
  "methods.links.remove": tie,
  "methods.experiences.list": everyone,
  "methods.experiences.listOwn": signedIn,
  "methods.experiences.choices": signedIn,
  "methods.experiences.start": signedIn,
  /** One that was handed in; its author, who is none of those who walk, too: see experiences.test.ts. */
  "methods.experiences.get": { policy: "methods.see-experience", who: [...verifiers, ...reviewer] },
  "methods.experiences.save": { policy: "methods.edit-experience", who: [] },
  "methods.experiences.verify": { policy: "methods.verify-experience", who: verifiers },
  "methods.experiences.decide": { policy: "methods.decide-experience", who: reviewer },
  /** One that is published. */
  "methods.experiences.withdraw": { policy: "methods.withdraw-experience", who: reviewer },
};
