/** How much a person wants to hear from a network or thread, most first. */
export const watchLevels = ["all", "questions-in-my-field", "mentions", "nothing"] as const;
export type WatchLevel = (typeof watchLevels)[number];

/** What happened in a thread, as seen by one possible receiver. */
export interface ThreadMessage {
  readonly kind: "new-thread" | "reply";
  readonly isQuestion: boolean;
  /** The receiver wrote it. */
  readonly isOwn: boolean;
  /** The receiver is named with an @ in it. */
  readonly mentionsReceiver: boolean;
  /** The question's codes and the receiver's competences have something in common. */
  readonly isInReceiversField: boolean;
  /** The receiver started the thread. */
  readonly isReceiversThread: boolean;
  /** The receiver was picked as one of those to be asked. */
  readonly isReceiverAsked: boolean;
}

/** The choices that decide, most specific first; an absent one was not made. */
export interface WatchChoices {
  readonly thread?: WatchLevel | undefined;
  readonly network?: WatchLevel | undefined;
  readonly networkDefault: WatchLevel;
}

export type NotificationReason = "asked" | "mention" | "own-thread" | "question-in-my-field" | "watch";

/**
 * Answers why a person is notified of a message in a thread, or undefined when not.
 *
 * The rule, in order:
 * 1. Nobody is notified of what they wrote themselves.
 * 2. Who is asked directly is always notified: they set their own limit in the profile.
 * 3. The most specific choice decides: thread, else network, else the network's default.
 * 4. At "nothing", no more. At every other level a mention notifies, and so does a reply in one's own thread.
 * 5. At "questions-in-my-field", a new question in the receiver's field notifies as well.
 * 6. At "all", everything does.
 */
export function calculateNotificationReason(
  message: ThreadMessage,
  choices: WatchChoices,
): NotificationReason | undefined {
  if (message.isOwn) return undefined;
  if (message.isReceiverAsked) return "asked";
  const level = choices.thread ?? choices.network ?? choices.networkDefault;
  if (level === "nothing") return undefined;
  if (message.mentionsReceiver) return "mention";
  if (message.isReceiversThread) return "own-thread";
  const isQuestionInField = message.kind === "new-thread" && message.isQuestion && message.isInReceiversField;
  if (isQuestionInField && level !== "mentions") return "question-in-my-field";
  return level === "all" ? "watch" : undefined;
}
