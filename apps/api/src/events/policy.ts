import { holdsRole, type Role } from "@rammevaerk/domain/accounts";
import type { EventOwnerKind, EventStatus, EventVisibility } from "@rammevaerk/domain/events";
import type { Actor } from "../platform/actor.ts";
import type { Policy } from "../platform/trpc.ts";

/** A network, cluster or organisation that owns events. */
export interface OwnerRef {
  readonly kind: EventOwnerKind;
  readonly id: string;
}

/** What the policies need to know of an event, for one asker. */
export interface EventSubject {
  readonly id: string;
  readonly status: EventStatus;
  readonly visibility: EventVisibility;
  /** Those that have accepted. */
  readonly owners: readonly OwnerRef[];
  /** Those that have not answered. */
  readonly invitedOwners: readonly OwnerRef[];
  /** The asker proposed it, or wrote its first draft. */
  readonly isCreator: boolean;
  /** The asker has a seat, is offered one, or waits for one. */
  readonly isParticipant: boolean;
  /** The asker speaks at it. */
  readonly isSpeaker: boolean;
  /** The asker belongs to one of the owning organisations today, as confirmed. */
  readonly isAffiliated: boolean;
}

/** The events that somebody may see, as plain data that the repository turns into a `where`. */
export interface EventScope {
  /** Absent for a visitor, who sees what is public. */
  readonly personId: string | null;
  /** Owners whose events for members are seen; organisations come by affiliation besides. */
  readonly memberOf: readonly OwnerRef[];
  /** Owners whose drafts and proposals are seen. */
  readonly runs: readonly OwnerRef[];
  /** Events that the person organises. */
  readonly organises: readonly string[];
  /** Events where the person has the check-in desk. */
  readonly checksInAt: readonly string[];
}

/** The role with which somebody acts for an owner. */
export const roleThatRuns: Readonly<Record<EventOwnerKind, Role>> = {
  network: "coordinator",
  cluster: "coordinator",
  organisation: "organisation-administrator",
};

/** Answers whether somebody acts for a network, cluster or organisation in matters of its events. */
export function runsOwner(actor: Actor, owner: OwnerRef): boolean {
  return holdsRole(actor.grants, roleThatRuns[owner.kind], owner);
}

function isMemberOf(actor: Actor, owner: OwnerRef): boolean {
  return owner.kind !== "organisation" && holdsRole(actor.grants, "member", owner);
}

function hasRoleAt(actor: Actor, event: EventSubject, role: "organiser" | "check-in"): boolean {
  return holdsRole(actor.grants, role, { kind: "event", id: event.id });
}

function mayOrganise(actor: Actor, event: EventSubject): boolean {
  return hasRoleAt(actor, event, "organiser") || event.owners.some((owner) => runsOwner(actor, owner));
}

function isProposer(event: EventSubject): boolean {
  return event.status === "proposed" && event.isCreator;
}

/**
 * That an event is there, with its programme. A published or cancelled one: everybody when it is public, else the
 * people of its owners and those who take part. A draft: those who work on it. A proposal also: whoever proposed it.
 */
export function maySee(actor: Actor | null, event: EventSubject): boolean {
  const isOut = event.status === "published" || event.status === "cancelled";
  if (isOut && event.visibility === "public") return true;
  if (actor === null) return false;
  if (mayOrganise(actor, event)) return true;
  if (event.invitedOwners.some((owner) => runsOwner(actor, owner))) return true;
  if (!isOut) return isProposer(event);
  return (
    event.isParticipant ||
    event.isSpeaker ||
    event.isAffiliated ||
    hasRoleAt(actor, event, "check-in") ||
    event.owners.some((owner) => isMemberOf(actor, owner))
  );
}

/** The same as `maySee`, for what only those signed in may do. */
export const maySeeEvent: Policy<EventSubject> = {
  name: "events.see",
  may: (actor, event) => (maySee(actor, event) ? true : "not-found"),
};

/** Edit it, seat people, write to them: who runs an owner of it, and its organisers. */
export const mayOrganiseEvent: Policy<EventSubject> = {
  name: "events.organise",
  may: (actor, event) => (mayOrganise(actor, event) ? true : refusal(actor, event)),
};

/** Change what it says: who organises it, and whoever proposed it until it is published. */
export const mayEditEvent: Policy<EventSubject> = {
  name: "events.edit",
  may: (actor, event) => (mayOrganise(actor, event) || isProposer(event) ? true : refusal(actor, event)),
};

/** Stand at its check-in desk: who organises it, and those who have that role and no other. */
export const mayCheckIn: Policy<EventSubject> = {
  name: "events.check-in",
  may: (actor, event) =>
    mayOrganise(actor, event) || hasRoleAt(actor, event, "check-in") ? true : refusal(actor, event),
};

/** Decide over it (publish, cancel, say who helps): who runs an owner of it. */
export const mayPublishEvent: Policy<EventSubject> = {
  name: "events.publish",
  may: (actor, event) =>
    event.owners.some((owner) => runsOwner(actor, owner)) ? true : refusal(actor, event),
};

/** Throw away a draft or proposal: who runs an owner of it, and whoever proposed it. */
export const mayDiscardEvent: Policy<EventSubject> = {
  name: "events.discard",
  may: (actor, event) =>
    (event.status === "proposed" && event.isCreator) || event.owners.some((owner) => runsOwner(actor, owner))
      ? true
      : refusal(actor, event),
};

/** Accept, decline or leave for an owner: who runs it. */
export const mayAnswerForOwner: Policy<{ readonly event: EventSubject; readonly owner: OwnerRef }> = {
  name: "events.answer-for-owner",
  may: (actor, { event, owner }) => (runsOwner(actor, owner) ? true : refusal(actor, event)),
};

/** The events that somebody may see in a list: the same rule as `maySee`. */
export function visibleEvents(actor: Actor | null): EventScope {
  const grants = actor?.grants ?? [];
  const owners = grants.flatMap(({ role, limitKind, limitId }) =>
    limitKind === "network" || limitKind === "cluster" || limitKind === "organisation"
      ? [{ role, kind: limitKind, id: limitId }]
      : [],
  );
  const eventsOf = (role: Role) => grants.filter((grant) => grant.role === role).map((g) => g.limitId);
  return {
    personId: actor?.personId ?? null,
    memberOf: owners.filter(({ role }) => role === "member"),
    runs: owners.filter(({ role, kind }) => role === roleThatRuns[kind]),
    organises: eventsOf("organiser"),
    checksInAt: eventsOf("check-in"),
  };
}

/** Who may not even see the event does not learn that it exists. */
function refusal(actor: Actor, event: EventSubject): "forbidden" | "not-found" {
  return maySee(actor, event) ? "forbidden" : "not-found";
}
