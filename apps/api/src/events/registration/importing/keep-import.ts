import { text } from "node:stream/consumers";
import { isoIn } from "../../../platform/clock.ts";
import type { Platform, SignedInContext } from "../../../platform/context.ts";
import { loadEvent } from "../../load-event.ts";
import type { EventSubject } from "../../policy.ts";

/** Somebody of a list that may be signed up. */
export interface PersonToImport {
  readonly requestId: string;
  readonly name: string;
  readonly email: string;
  readonly title: string;
  readonly organisationId: string | null;
}

/** A list after its dry run, as it waits to be applied. */
export interface KeptImport {
  readonly eventId: string;
  readonly people: readonly PersonToImport[];
}

const importOverTopic = "event-import-over";
const keptSeconds = 3600;

/** Keeps a list for an hour, until it is applied or forgotten. */
export async function keepImport(
  { files, outbox, clock, db }: Platform,
  importId: string,
  kept: KeptImport,
): Promise<void> {
  const message = { topic: importOverTopic, payload: { importId }, dueAt: isoIn(clock, keptSeconds) };
  await outbox.enqueue(db, message);
  await files.write(importId, new TextEncoder().encode(JSON.stringify(kept)));
}

export async function findImport({ files }: Platform, importId: string): Promise<KeptImport | undefined> {
  const file = await files.read(importId);
  if (file === undefined) return undefined;
  try {
    const kept = JSON.parse(await text(file)) as Partial<KeptImport> | null;
    return kept?.eventId === undefined ? undefined : (kept as KeptImport);
  } catch {
    return undefined; // Some other file that is kept under this id.
  }
}

/** The event that a kept list is for. */
export async function loadEventOfImport(
  ctx: SignedInContext,
  { importId }: { readonly importId: string },
): Promise<EventSubject | undefined> {
  const kept = await findImport(ctx.platform, importId);
  return kept === undefined ? undefined : loadEvent(ctx, kept);
}

/** Names who forgets the lists that were handed in. */
export function startImports({ outbox, files }: Platform): void {
  outbox.handle(importOverTopic, (payload) => files.remove(String(payload["importId"])));
}
