import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  calculateNotificationReason,
  type ThreadMessage,
  type WatchChoices,
  type WatchLevel,
  watchLevels,
} from "./watch-level.ts";

const reply: ThreadMessage = {
  kind: "reply",
  isQuestion: false,
  isOwn: false,
  mentionsReceiver: false,
  isInReceiversField: false,
  isReceiversThread: false,
  isReceiverAsked: false,
};
const question: ThreadMessage = { ...reply, kind: "new-thread", isQuestion: true, isInReceiversField: true };

function reasonAt(level: WatchLevel, message: Partial<ThreadMessage>) {
  return calculateNotificationReason({ ...reply, ...message }, { networkDefault: level });
}

describe("the rule, line by line", () => {
  test.each(watchLevels)("1. at %s, nobody is notified of what they wrote themselves", (level) => {
    const everything = {
      isOwn: true,
      isReceiverAsked: true,
      mentionsReceiver: true,
      isReceiversThread: true,
    };
    expect(reasonAt(level, everything)).toBeUndefined();
  });

  test.each(watchLevels)("2. at %s, who is asked directly is notified", (level) => {
    expect(reasonAt(level, { isReceiverAsked: true, mentionsReceiver: true })).toBe("asked");
  });

  test("3. the most specific choice decides", () => {
    const decide = (choices: WatchChoices) => calculateNotificationReason(reply, choices);
    expect(decide({ thread: "all", network: "nothing", networkDefault: "nothing" })).toBe("watch");
    expect(decide({ thread: "nothing", network: "all", networkDefault: "all" })).toBeUndefined();
    expect(decide({ network: "all", networkDefault: "nothing" })).toBe("watch");
    expect(decide({ network: "nothing", networkDefault: "all" })).toBeUndefined();
    expect(decide({ networkDefault: "all" })).toBe("watch");
    expect(decide({ thread: undefined, network: undefined, networkDefault: "nothing" })).toBeUndefined();
  });

  test.each([
    ["all", "mention"],
    ["questions-in-my-field", "mention"],
    ["mentions", "mention"],
    ["nothing", undefined],
  ] as const)("4. at %s, a mention gives %s", (level, reason) => {
    expect(reasonAt(level, { mentionsReceiver: true, isReceiversThread: true })).toBe(reason);
  });

  test.each([
    ["all", "own-thread"],
    ["questions-in-my-field", "own-thread"],
    ["mentions", "own-thread"],
    ["nothing", undefined],
  ] as const)("4. at %s, a reply in one's own thread gives %s", (level, reason) => {
    expect(reasonAt(level, { isReceiversThread: true })).toBe(reason);
  });

  test.each([
    ["all", "question-in-my-field"],
    ["questions-in-my-field", "question-in-my-field"],
    ["mentions", undefined],
    ["nothing", undefined],
  ] as const)("5. at %s, a new question in one's field gives %s", (level, reason) => {
    expect(reasonAt(level, question)).toBe(reason);
  });

  test.each([
    ["a question outside one's field", { ...question, isInReceiversField: false }],
    ["a post in one's field", { ...question, isQuestion: false }],
    ["a reply to a question in one's field", { ...question, kind: "reply" }],
  ] as const)("5. %s is not a question in one's field", (_, message) => {
    expect(reasonAt("questions-in-my-field", message)).toBeUndefined();
    expect(reasonAt("all", message)).toBe("watch");
  });

  test("6. at all, everything notifies, and at every other level an ordinary reply does not", () => {
    expect(watchLevels.map((level) => reasonAt(level, {}))).toEqual([
      "watch",
      undefined,
      undefined,
      undefined,
    ]);
  });
});

const anyMessage: fc.Arbitrary<ThreadMessage> = fc.record({
  kind: fc.constantFrom("new-thread", "reply"),
  isQuestion: fc.boolean(),
  isOwn: fc.boolean(),
  mentionsReceiver: fc.boolean(),
  isInReceiversField: fc.boolean(),
  isReceiversThread: fc.boolean(),
  isReceiverAsked: fc.boolean(),
});
const anyLevel = fc.constantFrom(...watchLevels);
const anyChoices = fc.record({
  thread: fc.option(anyLevel, { nil: undefined }),
  network: fc.option(anyLevel, { nil: undefined }),
  networkDefault: anyLevel,
});

describe("whatever happens", () => {
  test("a higher level never notifies of less", () => {
    fc.assert(
      fc.property(anyMessage, (message) => {
        const notifies = watchLevels.map((level) => reasonAt(level, message) !== undefined);
        expect(notifies).toEqual(notifies.toSorted((a, b) => Number(b) - Number(a)));
      }),
    );
  });

  test("a more general choice changes nothing once a more specific one is made", () => {
    fc.assert(
      fc.property(anyMessage, anyLevel, fc.tuple(anyChoices, anyChoices), (message, thread, [one, other]) => {
        expect(calculateNotificationReason(message, { ...one, thread })).toBe(
          calculateNotificationReason(message, { ...other, thread }),
        );
      }),
    );
  });

  test("only who is asked hears of anything at nothing", () => {
    fc.assert(
      fc.property(anyMessage, (message) => {
        const reason = reasonAt("nothing", message);
        expect(reason).toBe(message.isReceiverAsked && !message.isOwn ? "asked" : undefined);
      }),
    );
  });
});
