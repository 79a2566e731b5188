import type { Grant } from "@rammevaerk/domain/accounts";
import { describe, expect, test } from "vitest";
import type { Actor } from "../platform/actor.ts";
import {
  type EventSubject,
  mayCheckIn,
  mayDiscardEvent,
  mayEditEvent,
  mayOrganiseEvent,
  mayPublishEvent,
  maySee,
} from "./policy.ts";

const network = { kind: "network", id: "n" } as const;
const organisation = { kind: "organisation", id: "o" } as const;
const event: EventSubject = {
  id: "e",
  status: "published",
  visibility: "members",
  owners: [network],
  invitedOwners: [organisation],
  isCreator: false,
  isParticipant: false,
  isSpeaker: false,
  isAffiliated: false,
};
const actor = (...grants: Grant[]): Actor => ({ personId: "p", sessionId: "s", language: "da", grants });
const people = {
  stranger: actor(),
  elsewhere: actor({ role: "coordinator", limitKind: "network", limitId: "other" }),
  administrator: actor({ role: "administrator", limitKind: "everything", limitId: "all" }),
  member: actor({ role: "member", limitKind: "network", limitId: "n" }),
  coordinator: actor({ role: "coordinator", limitKind: "network", limitId: "n" }),
  invited: actor({ role: "organisation-administrator", limitKind: "organisation", limitId: "o" }),
  organiser: actor({ role: "organiser", limitKind: "event", limitId: "e" }),
  desk: actor({ role: "check-in", limitKind: "event", limitId: "e" }),
};

describe("who may do what with an event", () => {
  test.each([
    ["stranger", { organise: "not-found", publish: "not-found", checkIn: "not-found" }],
    ["elsewhere", { organise: "not-found", publish: "not-found", checkIn: "not-found" }],
    ["administrator", { organise: "not-found", publish: "not-found", checkIn: "not-found" }],
    ["member", { organise: "forbidden", publish: "forbidden", checkIn: "forbidden" }],
    ["invited", { organise: "forbidden", publish: "forbidden", checkIn: "forbidden" }],
    ["desk", { organise: "forbidden", publish: "forbidden", checkIn: true }],
    ["organiser", { organise: true, publish: "forbidden", checkIn: true }],
    ["coordinator", { organise: true, publish: true, checkIn: true }],
  ] as const)("%s: %o", (name, { organise, publish, checkIn }) => {
    const who = people[name];
    expect(mayOrganiseEvent.may(who, event)).toBe(organise);
    expect(mayEditEvent.may(who, event)).toBe(organise);
    expect(mayPublishEvent.may(who, event)).toBe(publish);
    expect(mayCheckIn.may(who, event)).toBe(checkIn);
    expect(mayDiscardEvent.may(who, event)).toBe(publish);
    expect(maySee(who, event)).toBe(organise !== "not-found");
  });

  test.each([
    ["stranger", false],
    ["member", false],
    ["desk", false],
    ["invited", true],
    ["organiser", true],
    ["coordinator", true],
  ] as const)("%s sees a draft: %s", (name, sees) => {
    const draft = {
      ...event,
      status: "draft",
      isParticipant: true,
      isSpeaker: true,
      isCreator: true,
    } as const;
    expect(maySee(people[name], draft)).toBe(sees);
    expect(maySee(null, { ...draft, visibility: "public" })).toBe(false);
  });

  test("a proposal is its proposer's to change and discard, not to publish", () => {
    const proposal = { ...event, status: "proposed", isCreator: true } as const;
    expect(mayEditEvent.may(people.stranger, proposal)).toBe(true);
    expect(mayDiscardEvent.may(people.stranger, proposal)).toBe(true);
    expect(mayPublishEvent.may(people.stranger, proposal)).toBe("forbidden");
    expect(mayEditEvent.may(people.stranger, { ...event, isCreator: true })).toBe("not-found");
  });

  test.each(["isParticipant", "isSpeaker", "isAffiliated"] as const)(
    "%s lets see what is published",
    (reason) => {
      expect(maySee(people.stranger, { ...event, [reason]: true })).toBe(true);
      expect(maySee(people.stranger, { ...event, status: "cancelled", [reason]: true })).toBe(true);
      expect(maySee(null, { ...event, [reason]: true })).toBe(false);
    },
  );

  test("everybody sees what is public", () => {
    expect(maySee(null, { ...event, visibility: "public" })).toBe(true);
    expect(maySee(null, { ...event, visibility: "public", status: "cancelled" })).toBe(true);
  });
});
