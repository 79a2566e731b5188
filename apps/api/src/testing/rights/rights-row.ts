/** Who gets past the policy of a procedure, when the subject lies inside the limit of those who hold a role "inside". */
export interface RightsRow {
  readonly policy: string;
  /** "everyone", "signed-in", or the roles that get in, inside their limit. All others are refused. */
  readonly who: "everyone" | "signed-in" | readonly string[];
}

export const everyone: RightsRow = { policy: "anyone", who: "everyone" };
/** One's own things, or things that everybody signed in may do; another person's ids are refused (see foreign-ids.test.ts). */
export const signedIn: RightsRow = { policy: "signed-in", who: "signed-in" };
