import { describe, expect, test } from "vitest";
import type { Actor } from "../../platform/actor.ts";
import type { EventSubject } from "../policy.ts";
import {
  mayAcceptSeats,
  mayCancelParticipant,
  mayCancelRegistration,
  mayUpdateOwnRegistration,
  type RegistrationSubject,
} from "./policy.ts";

const actor: Actor = { personId: "me", sessionId: "s", language: "da", grants: [] };
const organiser: Actor = {
  ...actor,
  grants: [{ role: "organiser", limitKind: "event", limitId: "e" }],
};
const event: EventSubject = {
  id: "e",
  status: "published",
  visibility: "members",
  owners: [],
  invitedOwners: [],
  isCreator: false,
  isParticipant: false,
  isSpeaker: false,
  isAffiliated: false,
};
const stranger: RegistrationSubject = {
  registrationId: "r",
  event,
  isRegistrar: false,
  isIn: false,
  isAlone: false,
  isSelf: false,
};
const registrar = { ...stranger, isRegistrar: true };
const colleague = { ...stranger, isIn: true };
const self = { ...colleague, isSelf: true };
const alone = { ...self, isAlone: true };

describe("a registration", () => {
  test.each([
    ["a stranger", stranger, ["not-found", "not-found", "not-found", "not-found"]],
    ["a colleague of the party", colleague, ["forbidden", "forbidden", true, true]],
    ["whom it is about", self, ["forbidden", true, true, true]],
    ["who is the party alone", alone, [true, true, true, true]],
    ["who signed it up", registrar, [true, true, true, "forbidden"]],
  ])("is cancelled, left, accepted and changed by %s or not", (_, subject, expected) => {
    const policies = [mayCancelRegistration, mayCancelParticipant, mayAcceptSeats, mayUpdateOwnRegistration];
    expect(policies.map((policy) => policy.may(actor, subject))).toEqual(expected);
  });

  test("is the organiser's to cancel and to accept, while they organise, and never to change", () => {
    const policies = [mayCancelRegistration, mayCancelParticipant, mayAcceptSeats, mayUpdateOwnRegistration];
    expect(policies.map((policy) => policy.may(organiser, stranger))).toEqual([
      true,
      true,
      true,
      "forbidden",
    ]);
    expect(mayCancelRegistration.may(actor, stranger)).toBe("not-found");
  });
});
