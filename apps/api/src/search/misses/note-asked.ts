import { addDays } from "@rammevaerk/domain/time";
import type { RequestContext } from "../../platform/context.ts";
import type { Platform } from "../../platform/context.ts";
import { inTransaction } from "../../platform/db/transaction.ts";
import { todayIn } from "../../platform/today.ts";
import { isPersonal, namesOneOf } from "./is-personal.ts";
import { addAsked, countTextsOf, deleteAskedBefore, listNames } from "./repository.ts";
import type { AskedTextsTable } from "./tables.ts";

export type Outcome = "empty" | "found" | "opened";

/** Longer texts are pasted, not asked. */
const longestText = 80;
/** So many different texts are kept of a day. */
const mostOfDay = 2_000;
/** Written together: after so many, or after so long. */
const mostWaiting = 200;
const waitMilliseconds = 5_000;
/** So many askers and texts are told apart within a day. */
const mostAskers = 20_000;
/** What was asked longer ago is forgotten. */
const keptDays = 400;

interface Waiting {
  day: string;
  /** Hashless and never stored: who asked what today, so that turning pages is not asking again. */
  readonly askers: Set<string>;
  readonly texts: Map<string, AskedTextsTable>;
  timer: NodeJS.Timeout | undefined;
}

const waitingOf = new WeakMap<Platform, Waiting>();

/**
 * Counts that a text was asked and what came of it, once for each asker and day, without the asker. Texts that look like something
 * of a person, or name somebody with an account, are not counted. Written a little later, together with others.
 */
export function noteAsked(
  { platform, actor, address }: Pick<RequestContext, "platform" | "actor" | "address">,
  given: string,
  outcome: Outcome,
): void {
  const text = given.normalize("NFC").toLowerCase().replaceAll(/\s+/g, " ").trim();
  if (text.length < 2 || text.length > longestText || isPersonal(given)) return;
  const waiting = waitingOf.get(platform) ?? startWaiting(platform);
  const today = todayIn(platform.clock);
  if (waiting.day !== today) {
    waiting.day = today;
    waiting.askers.clear();
  }
  const asker = JSON.stringify([actor?.personId ?? address, text, outcome]);
  if (waiting.askers.has(asker) || waiting.askers.size >= mostAskers) return;
  waiting.askers.add(asker);
  const key = `${today} ${text}`;
  const row = waiting.texts.get(key) ?? { text, on_day: today, empty: 0, found: 0, opened: 0 };
  row[outcome]++;
  waiting.texts.set(key, row);
  if (waiting.texts.size >= mostWaiting) void writeAsked(platform);
  waiting.timer ??= setTimeout(() => void writeAsked(platform), waitMilliseconds).unref();
}

function startWaiting(platform: Platform): Waiting {
  const waiting: Waiting = {
    day: todayIn(platform.clock),
    askers: new Set(),
    texts: new Map(),
    timer: undefined,
  };
  waitingOf.set(platform, waiting);
  return waiting;
}

/** Writes what was counted meanwhile. A fault loses the counts and nothing else, so it is logged and that is all. */
export async function writeAsked(platform: Platform): Promise<void> {
  const waiting = waitingOf.get(platform);
  if (waiting === undefined) return;
  clearTimeout(waiting.timer);
  waiting.timer = undefined;
  const rows = [...waiting.texts.values()];
  waiting.texts.clear();
  if (rows.length === 0) return;
  try {
    await inTransaction(platform.db, async (tx) => {
      const room = mostOfDay - (await countTextsOf(tx, todayIn(platform.clock)));
      const namesSomebody = namesOneOf(await listNames(tx));
      const kept = rows.filter(({ text }) => !namesSomebody(text));
      await addAsked(tx, kept.slice(0, Math.max(0, room)));
    });
  } catch (error) {
    platform.log.warn({ err: error }, "what was looked for could not be counted");
  }
}

/** Forgets what was asked more than a year ago. */
export async function forgetAsked({ db, clock }: Pick<Platform, "db" | "clock">): Promise<void> {
  await deleteAskedBefore(db, addDays(todayIn(clock), -keptDays));
}
