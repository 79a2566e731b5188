import { everyone, type RightsRow, signedIn } from "./rights-row.ts";

/** Those who can do something about what is not found: in the library, a network or cluster, a region, or everywhere. */
const seeMisses: RightsRow = {
  policy: "search.see-misses",
  who: [
    "administrator",
    "secretariat",
    "secretariat elsewhere",
    "coordinator",
    "coordinator elsewhere",
    "coordinator of a cluster",
    "coordinator of a cluster elsewhere",
    "method-author",
    "method-author elsewhere",
    "method-reviewer",
    "method-reviewer elsewhere",
  ],
};

/** Who gets in at the procedures of the search. What each of them finds there is another matter; see find.test.ts. */
export const searchRights: Readonly<Record<string, RightsRow>> = {
  "search.find": everyone,
  "search.suggest": everyone,
  "search.recordOpened": everyone,
  "search.related": everyone,
  "search.listMisses": seeMisses,
  "search.status": { policy: "administrator", who: ["administrator"] },
  "search.saved.list": signedIn,
  "search.saved.save": signedIn,
  "search.saved.change": signedIn,
  "search.saved.remove": signedIn,
  "search.saved.makeFeed": signedIn,
  "search.saved.markSeen": signedIn,
};
