import type { Logger } from "pino";
import { type Clock, isoIn, isoNow } from "./clock.ts";
import type { Db } from "./db/connect.ts";
import { queryText } from "./db/query-text.ts";
import { createId } from "./ids.ts";
import { type ClaimedMessage, claimDueMessages, settleMessage } from "./repository.ts";

/** What is to happen after a change: stored with it, delivered at least once. */
export interface OutboxMessage {
  readonly topic: string;
  readonly payload: Readonly<Record<string, unknown>>;
  /** Whom it is about or goes to, so that it goes when the account does. */
  readonly personId?: string;
  readonly dueAt?: string;
}

/** Delivers one message. It may be called again for the same id, so it must not mind doing it twice. */
export type OutboxHandler = (payload: Record<string, unknown>, messageId: string) => Promise<void>;

export interface Outbox {
  /** Stores a message in the transaction of its cause. */
  enqueue(tx: Db, message: OutboxMessage): Promise<void>;
  /** Names who delivers a topic. */
  handle(topic: string, handler: OutboxHandler): void;
  start(): void;
  /** Finishes what is being delivered and takes nothing new. */
  stop(): Promise<void>;
  /** Delivers all that is due now; for tests and for a stop. Returns how many were tried. */
  deliverDue(): Promise<number>;
}

/** After so many tries a message is dead: it is kept, shown to the administrator and can be tried again. */
const maxAttempts = 8;
const leaseSeconds = 60;
const batchSize = 20;
const pollMilliseconds = 1000;
/** A message is usually committed by then, so that it need not wait for the next poll. */
const wakeMilliseconds = 15;
/** A burst of causes goes before what follows from them, but never longer than this. */
const longestWakeMilliseconds = 500;

/** Written with many changes, so its text is not made anew each time. */
const insertMessage = `insert into outbox_messages (id, topic, payload, person_id, created_at, due_at, attempts)
  values (?, ?, ?, ?, ?, ?, 0)`;

/** How long to wait before the next try: 2, 4, 8 … seconds, at most an hour. */
export function calculateBackOffSeconds(attempts: number): number {
  return Math.min(2 ** attempts, 3600);
}

export function createOutbox({ db, clock, log }: { db: Db; clock: Clock; log: Logger }): Outbox {
  const handlers = new Map<string, OutboxHandler>();
  let timer: NodeJS.Timeout | undefined;
  let isRunning = false;
  /** While messages keep coming, they are left to come; at the latest then they are delivered. */
  let wakesBy: number | undefined;
  let current: Promise<number> = Promise.resolve(0);

  const schedule = (milliseconds: number): void => {
    if (!isRunning) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      wakesBy = undefined;
      current = current.then(deliverBatch).catch((error: unknown) => {
        log.error({ err: error }, "outbox could not be read");
        return 0;
      });
      void current.then((count) => {
        if (wakesBy === undefined) schedule(count > 0 ? 0 : pollMilliseconds);
      });
    }, milliseconds);
  };

  const wake = (): void => {
    const now = performance.now();
    wakesBy ??= now + longestWakeMilliseconds;
    if (now < wakesBy) schedule(wakeMilliseconds);
  };

  const deliverBatch = async (): Promise<number> => {
    const messages = await claimDueMessages(db, {
      now: isoNow(clock),
      lockedUntil: isoIn(clock, leaseSeconds),
      size: batchSize,
    });
    for (const message of messages) await deliverMessage(message, { db, clock, log, handlers });
    return messages.length;
  };

  return {
    async enqueue(tx, message) {
      const now = isoNow(clock);
      await queryText(tx, {
        text: insertMessage,
        values: [
          createId(),
          message.topic,
          JSON.stringify(message.payload),
          message.personId ?? null,
          now,
          message.dueAt ?? now,
        ],
      });
      if (isRunning) wake();
    },
    handle: (topic, handler) => void handlers.set(topic, handler),
    start() {
      isRunning = true;
      schedule(0);
    },
    async stop() {
      isRunning = false;
      wakesBy = undefined;
      clearTimeout(timer);
      await current;
    },
    async deliverDue() {
      let tried = 0;
      for (;;) {
        const count = await deliverBatch();
        if (count === 0) return tried;
        tried += count;
      }
    },
  };
}

interface Delivery {
  readonly db: Db;
  readonly clock: Clock;
  readonly log: Logger;
  readonly handlers: ReadonlyMap<string, OutboxHandler>;
}

/** Delivers one message and writes what became of it: done, due again later, or given up. */
async function deliverMessage(
  message: ClaimedMessage,
  { db, clock, log, handlers }: Delivery,
): Promise<void> {
  const { id, topic, attempts } = message;
  try {
    const handler = handlers.get(topic);
    if (handler === undefined) throw new Error(`nobody delivers the topic ${topic}`);
    await handler(JSON.parse(message.payload) as Record<string, unknown>, id);
    await settleMessage(db, id, { delivered_at: isoNow(clock), payload: "{}", last_error: null });
  } catch (error) {
    const fault = describeError(error);
    const isDead = attempts >= maxAttempts;
    log.warn({ topic, attempts, isDead, fault }, "message not delivered");
    await settleMessage(db, id, {
      last_error: fault,
      due_at: isoIn(clock, calculateBackOffSeconds(attempts)),
      dead_at: isDead ? isoNow(clock) : null,
    });
  }
}

/** The kind of fault, cut short; addresses are left out, for receivers' names do not belong in a list of faults. */
function describeError(error: unknown): string {
  const text = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return text.replaceAll(/\S+@\S+/g, "…").slice(0, 500);
}
