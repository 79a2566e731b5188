import type { Grant } from "@rammevaerk/domain/accounts";
import { type VersionState, versionStates } from "@rammevaerk/domain/methods";
import { describe, expect, test } from "vitest";
import type { Actor } from "../platform/actor.ts";
import { libraryAuthor, libraryReviewer } from "../testing/methods.ts";
import {
  isLibraryAuthor,
  isMethodShown,
  isVersionShown,
  mayCatchVersionUp,
  mayDecideVersion,
  mayReviewLibrary,
  maySeeMethod,
  mayWriteVersion,
} from "./policy.ts";

const actor = (personId: string, ...grants: Grant[]): Actor => ({
  personId,
  sessionId: "s",
  language: "da",
  grants,
});
const author = actor("author");
const reviewer = actor("reviewer", libraryReviewer);
const ownReviewer = actor("author", libraryReviewer);
const administrator = actor("admin", { role: "administrator", limitKind: "everything", limitId: "all" });
const writer = actor("writer", libraryAuthor);
const others = [null, actor("other"), administrator, writer];
const version = (state: VersionState) => ({ id: "v", methodId: "m", state, authorId: "author" });

describe("what is shown of the library", () => {
  test("is to everybody what was ever published, to its author all of it, to reviewers what was handed in", () => {
    const shownTo = (who: Actor | null) =>
      versionStates.filter((state) => isVersionShown(who, version(state)));
    for (const who of others) expect(shownTo(who)).toEqual(["published", "superseded"]);
    expect(shownTo(author)).toEqual(versionStates);
    expect(shownTo(reviewer)).toEqual(["in-review", "published", "superseded", "declined"]);
    expect(isVersionShown(null, { ...version("draft"), authorId: null })).toBe(false);
  });

  test("is a method before it is published to those who wrote it and to reviewers alone", () => {
    const draft = { id: "m", status: "draft", isAuthor: false } as const;
    for (const who of others) expect(isMethodShown(who, draft)).toBe(false);
    expect(isMethodShown(null, { ...draft, isAuthor: true })).toBe(false);
    expect(isMethodShown(author, { ...draft, isAuthor: true })).toBe(true);
    expect(maySeeMethod.may(reviewer, draft)).toBe(true);
    expect(maySeeMethod.may(writer, draft)).toBe("not-found");
    for (const who of others) expect(isMethodShown(who, { ...draft, status: "retired" })).toBe(true);
  });
});

describe("who acts on a version", () => {
  test("writes in it only who wrote it, and others do not learn of what they can't see", () => {
    expect(mayWriteVersion.may(author, version("draft"))).toBe(true);
    expect(mayWriteVersion.may(reviewer, version("draft"))).toBe("not-found");
    expect(mayWriteVersion.may(reviewer, version("in-review"))).toBe("forbidden");
    expect(mayWriteVersion.may(administrator, version("published"))).toBe("forbidden");
  });

  test("decides on it a reviewer, and never on an own one", () => {
    expect(mayDecideVersion.may(reviewer, version("in-review"))).toBe(true);
    expect(mayDecideVersion.may(ownReviewer, version("in-review"))).toBe("four-eyes-needed");
    expect(mayDecideVersion.may(author, version("in-review"))).toBe("forbidden");
    for (const who of [administrator, writer])
      expect(mayDecideVersion.may(who, version("in-review"))).toBe("not-found");
    expect(mayReviewLibrary.may(administrator, undefined)).toBe("forbidden");
  });

  test("catches it up its author, and a reviewer while it is in review", () => {
    expect(mayCatchVersionUp.may(author, version("draft"))).toBe(true);
    expect(mayCatchVersionUp.may(reviewer, version("in-review"))).toBe(true);
    expect(mayCatchVersionUp.may(reviewer, version("declined"))).toBe("forbidden");
    expect(mayCatchVersionUp.may(reviewer, version("draft"))).toBe("not-found");
  });

  test("a reviewer may do all that an author of the library may", () => {
    expect([null, author, administrator, writer, reviewer].map(isLibraryAuthor)).toEqual([
      false,
      false,
      false,
      true,
      true,
    ]);
  });
});
