import { holdsRole } from "@rammevaerk/domain/accounts";
import type { ExperienceState } from "@rammevaerk/domain/methods";
import type { Actor } from "../../platform/actor.ts";
import type { Policy } from "../../platform/trpc.ts";
import { isReviewer } from "../policy.ts";

/** What the policies need to know of an experience. */
export interface ExperienceSubject {
  readonly id: string;
  readonly state: ExperienceState;
  /** Null when the author has left. */
  readonly authorId: string | null;
  readonly organisationId: string;
}

/** The experiences that somebody has to do with, as plain data that a repository turns into a `where`. */
export interface ExperienceScope {
  readonly personId: string;
  readonly isReviewer: boolean;
  /** Organisations for which the person verifies. */
  readonly verifiesFor: readonly string[];
}

const verifyingRoles = ["organisation-administrator", "registry-reporter"] as const;

function verifiesFor(actor: Actor, organisationId: string): boolean {
  return verifyingRoles.some((role) =>
    holdsRole(actor.grants, role, { kind: "organisation", id: organisationId }),
  );
}

function isHandedIn({ state }: ExperienceSubject): boolean {
  return state === "in-review" || state === "published";
}

/** A published one is known to everybody; of any other only those learn that it is there who have to do with it. */
function refusal(actor: Actor, experience: ExperienceSubject): "forbidden" | "not-found" {
  return experience.state === "published" || maySee(actor, experience) ? "forbidden" : "not-found";
}

function maySee(actor: Actor, experience: ExperienceSubject): boolean {
  if (experience.authorId === actor.personId) return true;
  if (isReviewer(actor) && (isHandedIn(experience) || experience.state === "declined")) return true;
  return isHandedIn(experience) && verifiesFor(actor, experience.organisationId);
}

/**
 * Read it as it was written, with exact numbers: its author; once it is handed in also the reviewers and who verifies for
 * its organisation.
 */
export const maySeeExperience: Policy<ExperienceSubject> = {
  name: "methods.see-experience",
  may: (actor, experience) => (maySee(actor, experience) ? true : refusal(actor, experience)),
};

/** Change it: its author, until it is published or withdrawn. */
export const mayEditExperience: Policy<ExperienceSubject> = {
  name: "methods.edit-experience",
  may: (actor, experience) => {
    if (experience.authorId !== actor.personId) return refusal(actor, experience);
    const isOpen = experience.state !== "published" && experience.state !== "withdrawn";
    return isOpen ? true : "experience-status-wrong";
  },
};

/** Take it away: its author at any time; a reviewer when it is published. */
export const mayWithdrawExperience: Policy<ExperienceSubject> = {
  name: "methods.withdraw-experience",
  may: (actor, experience) =>
    experience.authorId === actor.personId || (isReviewer(actor) && experience.state === "published")
      ? true
      : refusal(actor, experience),
};

/** Say for its organisation that it stands by it: who administers the organisation or reports for it, and is not the author. */
export const mayVerifyExperience: Policy<ExperienceSubject> = {
  name: "methods.verify-experience",
  may: (actor, experience) => {
    const { authorId, organisationId } = experience;
    if (!isHandedIn(experience) || !verifiesFor(actor, organisationId)) return refusal(actor, experience);
    return authorId === actor.personId ? "four-eyes-needed" : true;
  },
};

/** Publish or decline it: a reviewer who is not the author. */
export const mayDecideExperience: Policy<ExperienceSubject> = {
  name: "methods.decide-experience",
  may: (actor, experience) => {
    if (!isReviewer(actor) || !maySee(actor, experience)) return refusal(actor, experience);
    return experience.authorId === actor.personId ? "four-eyes-needed" : true;
  },
};

/** The experiences that somebody has to do with: the same rule as `maySeeExperience`. */
export function visibleExperiences(actor: Actor): ExperienceScope {
  const isVerifying = ({ role }: Actor["grants"][number]) => verifyingRoles.some((one) => one === role);
  return {
    personId: actor.personId,
    isReviewer: isReviewer(actor),
    verifiesFor: [...new Set(actor.grants.filter(isVerifying).map((grant) => grant.limitId))],
  };
}
