import { holdsRole } from "@rammevaerk/domain/accounts";
import type { MethodStatus, VersionState } from "@rammevaerk/domain/methods";
import type { Actor } from "../platform/actor.ts";
import type { Policy } from "../platform/trpc.ts";

/** What a policy needs to know of a method, for one asker. */
export interface MethodSubject {
  readonly id: string;
  readonly status: MethodStatus;
  /** The asker has written a version of it. */
  readonly isAuthor: boolean;
}

/** What a policy needs to know of a version. */
export interface VersionSubject {
  readonly id: string;
  readonly methodId: string;
  readonly state: VersionState;
  /** Null when its author has left, and for what came with the library. */
  readonly authorId: string | null;
}

const library = { kind: "library", id: "all" } as const;

/** Decides on versions and experiences. An administrator keeps the system, not the library. */
export function isReviewer(actor: Actor | null): boolean {
  return actor !== null && holdsRole(actor.grants, "method-reviewer", library);
}

/** May be responsible for methods, tie links and import; a reviewer may do all of that. */
export function isLibraryAuthor(actor: Actor | null): boolean {
  return isReviewer(actor) || (actor !== null && holdsRole(actor.grants, "method-author", library));
}

/** Published and retired methods are for everybody; before that a method is its authors' and the reviewers'. */
export function isMethodShown(actor: Actor | null, { status, isAuthor }: MethodSubject): boolean {
  return status !== "draft" || (actor !== null && isAuthor) || isReviewer(actor);
}

/** What was published is for everybody; the rest is its author's, and the reviewers' once it was handed in. */
export function isVersionShown(actor: Actor | null, { state, authorId }: VersionSubject): boolean {
  if (state === "published" || state === "superseded") return true;
  return isOwn(actor, authorId) || (isReviewer(actor) && state !== "draft" && state !== "withdrawn");
}

export function isOwn(actor: Actor | null, authorId: string | null): boolean {
  return actor !== null && actor.personId === authorId;
}

/** Read it: see `isMethodShown`. */
export const maySeeMethod: Policy<MethodSubject> = {
  name: "methods.see",
  may: (actor, method) => (isMethodShown(actor, method) ? true : "not-found"),
};

/** Run the library: its reviewers. */
export const mayReviewLibrary: Policy<unknown> = {
  name: "methods.review",
  may: (actor) => (isReviewer(actor) ? true : "forbidden"),
};

/** Write a version, hand it in, take it back, give it up: its author alone. */
export const mayWriteVersion: Policy<VersionSubject> = {
  name: "methods.write-version",
  may: (actor, version) => (isOwn(actor, version.authorId) ? true : refusal(actor, version)),
};

/** Compare it with what is published now: its author, and the reviewers once it was handed in. */
export const mayCatchVersionUp: Policy<VersionSubject> = {
  name: "methods.catch-version-up",
  may: (actor, version) =>
    isOwn(actor, version.authorId) || (isReviewer(actor) && version.state === "in-review")
      ? true
      : refusal(actor, version),
};

/** Decide on a version: a reviewer who has not written it. */
export const mayDecideVersion: Policy<VersionSubject> = {
  name: "methods.decide-version",
  may: (actor, version) => {
    if (!isReviewer(actor)) return refusal(actor, version);
    return isOwn(actor, version.authorId) ? "four-eyes-needed" : true;
  },
};

/** Who may not even see the version does not learn that it is there. */
function refusal(actor: Actor, version: VersionSubject): "forbidden" | "not-found" {
  return isVersionShown(actor, version) ? "forbidden" : "not-found";
}

/** What somebody may see of the library beside what is published, as plain data that a repository turns into a `where`. */
export interface LibraryScope {
  readonly personId: string;
  readonly isReviewer: boolean;
}

/** The methods and versions that somebody may see: the same rules as `isMethodShown` and `isVersionShown`. */
export function visibleLibrary(actor: Actor): LibraryScope {
  return { personId: actor.personId, isReviewer: isReviewer(actor) };
}
