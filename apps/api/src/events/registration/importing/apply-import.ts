import { audit } from "../../../platform/audit.ts";
import { isoNow } from "../../../platform/clock.ts";
import type { SignedInContext } from "../../../platform/context.ts";
import type { Db } from "../../../platform/db/connect.ts";
import { inTransaction } from "../../../platform/db/transaction.ts";
import { AppError } from "../../../platform/errors.ts";
import { checkIsComing } from "../entering/check-window.ts";
import { checkNobodyTwice } from "../entering/register-group.ts";
import { findOrganisation, listPeopleByEmail, listStatesOfRequests } from "../entering/repository.ts";
import { createParticipantKey, type NewParticipant, noDetails } from "../seating/new-participant.ts";
import { lockEvent } from "../seating/repository.ts";
import { takeSeats } from "../seating/take-seats.ts";
import { importPool } from "./check-import.ts";
import { findImport, type KeptImport, type PersonToImport } from "./keep-import.ts";

interface Outcome {
  readonly seated: number;
  readonly waiting: number;
}

/**
 * Signs up everybody of a list after its dry run, one by one in the order of the list: all of them or nobody. Applying it
 * twice is applying it once.
 * @throws AppError not-found when the list is forgotten; already-registered when somebody signed up meanwhile
 */
export async function applyImport(
  ctx: SignedInContext,
  { importId }: { readonly importId: string },
): Promise<Outcome> {
  const { platform } = ctx;
  const kept = await findImport(platform, importId);
  if (kept === undefined) throw new AppError("not-found");
  const people = await prepare(ctx, kept);
  return inTransaction(platform.db, (tx) => signUpAll(ctx, tx, { importId, kept, people }));
}

type Prepared = PersonToImport & { readonly participant: NewParticipant };

async function prepare({ platform }: SignedInContext, kept: KeptImport): Promise<Prepared[]> {
  const accounts = await listPeopleByEmail(
    platform.db,
    kept.people.map(({ email }) => email),
  );
  const prepared: Prepared[] = [];
  for (const person of kept.people) {
    const { name, email, title } = person;
    const key = await createParticipantKey(platform);
    const personId = accounts.get(email)?.id ?? null;
    prepared.push({ ...person, participant: { ...noDetails, key, personId, name, email, title } });
  }
  return prepared;
}

async function signUpAll(
  ctx: SignedInContext,
  tx: Db,
  { importId, kept, people }: { importId: string; kept: KeptImport; people: readonly Prepared[] },
): Promise<Outcome> {
  const { eventId } = kept;
  const event = await lockEvent(tx, eventId);
  if (event === undefined) throw new AppError("not-found");
  const done = await countDone(tx, kept);
  if (done !== undefined) return done;
  checkIsComing(event, isoNow(ctx.platform.clock));
  await checkNobodyTwice(
    tx,
    eventId,
    people.map(({ participant }) => participant),
  );
  const states: string[] = [];
  for (const { requestId, organisationId, participant } of people) {
    const organisation = organisationId === null ? null : await findOrganisation(tx, organisationId);
    const { state } = await takeSeats(ctx, tx, {
      event,
      pool: importPool(event),
      organisation: organisation ?? null,
      registeredBy: null,
      door: "import",
      requestId,
      people: [participant],
      overrideReason: null,
    });
    states.push(state);
  }
  const outcome = count(states);
  await audit(ctx, tx, {
    action: "events.import-participants",
    subject: { kind: "event", id: eventId },
    scope: { kind: "event", id: eventId },
    change: { importId, ...outcome },
  });
  return outcome;
}

/** What became of a list that was applied before; absent when it was not. */
async function countDone(db: Db, { people }: KeptImport): Promise<Outcome | undefined> {
  const states = await listStatesOfRequests(
    db,
    people.map(({ requestId }) => requestId),
  );
  return states.length === 0 ? undefined : count(states);
}

function count(states: readonly string[]): Outcome {
  const of = (state: string) => states.filter((one) => one === state).length;
  return { seated: of("seated"), waiting: of("waiting") };
}
