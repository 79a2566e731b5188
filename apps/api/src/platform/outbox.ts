import { sql } from "kysely";
import type { Logger } from "pino";
import { type Clock, isoIn, isoNow } from "./clock.ts";
import type { Db } from "./db/connect.ts";
import { isPostgres } from "./db/dialect.ts";
import { createId } from "./ids.ts";

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
export const maxAttempts = 8;
const leaseSeconds = 60;
const batchSize = 20;
const pollMilliseconds = 1000;
/** A message is usually committed by then, so that it need not wait for the next poll. */
const wakeMilliseconds = 15;

/** How long to wait before the next try: 2, 4, 8 … seconds, at most an hour. */
export function calculateBackOffSeconds(attempts: number): number {
  return Math.min(2 ** attempts, 3600);
}

export function createOutbox({ db, clock, log }: { db: Db; clock: Clock; log: Logger }): Outbox {
  const handlers = new Map<string, OutboxHandler>();
  let timer: NodeJS.Timeout | undefined;
  let isRunning = false;
  let current: Promise<number> = Promise.resolve(0);

  const schedule = (milliseconds: number): void => {
    if (!isRunning) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      current = current.then(deliverBatch).catch((error: unknown) => {
        log.error({ err: error }, "outbox could not be read");
        return 0;
      });
      void current.then((count) => schedule(count > 0 ? 0 : pollMilliseconds));
    }, milliseconds);
  };

  const deliverBatch = async (): Promise<number> => {
    const messages = await claimDue(db, clock);
    for (const message of messages) await deliver(message);
    return messages.length;
  };

  const deliver = async (message: ClaimedMessage): Promise<void> => {
    try {
      const handler = handlers.get(message.topic);
      if (handler === undefined) throw new Error(`nobody delivers the topic ${message.topic}`);
      await handler(JSON.parse(message.payload) as Record<string, unknown>, message.id);
      await settle(db, message.id, { delivered_at: isoNow(clock), payload: "{}", last_error: null });
    } catch (error) {
      const isDead = message.attempts >= maxAttempts;
      log.warn(
        { topic: message.topic, attempts: message.attempts, isDead, err: error },
        "message not delivered",
      );
      await settle(db, message.id, {
        last_error: describeError(error),
        due_at: isoIn(clock, calculateBackOffSeconds(message.attempts)),
        dead_at: isDead ? isoNow(clock) : null,
      });
    }
  };

  return {
    async enqueue(tx, message) {
      await tx
        .insertInto("outbox_messages")
        .values({
          id: createId(),
          topic: message.topic,
          payload: JSON.stringify(message.payload),
          person_id: message.personId ?? null,
          created_at: isoNow(clock),
          due_at: message.dueAt ?? isoNow(clock),
          attempts: 0,
          locked_until: null,
          last_error: null,
          delivered_at: null,
          dead_at: null,
        })
        .execute();
      schedule(wakeMilliseconds);
    },
    handle: (topic, handler) => void handlers.set(topic, handler),
    start() {
      isRunning = true;
      schedule(0);
    },
    async stop() {
      isRunning = false;
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

interface ClaimedMessage {
  id: string;
  topic: string;
  payload: string;
  attempts: number;
}

/** Takes messages for a while: who dies with them in hand leaves them to others. Two servers never hold the same one. */
async function claimDue(db: Db, clock: Clock): Promise<ClaimedMessage[]> {
  const now = isoNow(clock);
  const skipLocked = isPostgres(db) ? sql`for update skip locked` : sql``;
  const { rows } = await sql<ClaimedMessage>`
    update outbox_messages set locked_until = ${isoIn(clock, leaseSeconds)}, attempts = attempts + 1
    where id in (
      select id from outbox_messages
      where delivered_at is null and dead_at is null and due_at <= ${now}
        and (locked_until is null or locked_until <= ${now})
      order by due_at, id limit ${batchSize} ${skipLocked}
    ) returning id, topic, payload, attempts`.execute(db);
  return rows.sort((a, b) => (a.id < b.id ? -1 : 1));
}

async function settle(
  db: Db,
  id: string,
  values: {
    delivered_at?: string;
    payload?: string;
    last_error?: string | null;
    due_at?: string;
    dead_at?: string | null;
  },
): Promise<void> {
  await db
    .updateTable("outbox_messages")
    .set({ ...values, locked_until: null })
    .where("id", "=", id)
    .execute();
}

/** The kind of fault, cut short; addresses are left out, for receivers' names do not belong in a list of faults. */
function describeError(error: unknown): string {
  const text = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return text.replaceAll(/\S+@\S+/g, "…").slice(0, 500);
}
