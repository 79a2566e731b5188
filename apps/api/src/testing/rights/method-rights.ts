import { everyone, type RightsRow, signedIn } from "./rights-row.ts";

const reviewers: readonly string[] = ["method-reviewer"];
const review: RightsRow = { policy: "methods.review", who: reviewers };
const seeMethod: RightsRow = { policy: "methods.see", who: "signed-in" };
/** Its author alone, who is none of those who walk; see methods.test.ts. */
const writeVersion: RightsRow = { policy: "methods.write-version", who: [] };

/** Who gets in at the procedures of methods and their versions. */
export const methodRights: Readonly<Record<string, RightsRow>> = {
  "methods.list": everyone,
  "methods.get": everyone,
  "methods.compare": everyone,
  "methods.watch": seeMethod,
  "methods.retire": review,
  "methods.reinstate": review,
  "methods.confirm": review,
  "methods.setReview": review,
  "methods.versions.start": signedIn,
  "methods.versions.propose": seeMethod,
  "methods.versions.get": everyone,
  "methods.versions.save": writeVersion,
  "methods.versions.submit": writeVersion,
  "methods.versions.takeBack": writeVersion,
  "methods.versions.catchUp": { policy: "methods.catch-version-up", who: reviewers },
  "methods.versions.discard": writeVersion,
  "methods.versions.decide": { policy: "methods.decide-version", who: reviewers },
  "methods.versions.difference": everyone,
  "methods.versions.list": everyone,
  "methods.versions.listOwn": signedIn,
  "methods.versions.queue": review,
};
