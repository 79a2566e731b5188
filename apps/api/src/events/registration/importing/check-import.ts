import type { ImportPreview } from "@rammevaerk/contracts/event-registrations";
import type { OrganisationKind } from "@rammevaerk/domain/accounts";
import { decideSeats, type HeldSeats, type Party, type PoolInUse } from "@rammevaerk/domain/events";
import type { SignedInContext } from "../../../platform/context.ts";
import type { Db } from "../../../platform/db/connect.ts";
import { AppError } from "../../../platform/errors.ts";
import { foldText } from "../../../platform/fold-text.ts";
import { createId } from "../../../platform/ids.ts";
import { todayIn } from "../../../platform/today.ts";
import { isAmong } from "../entering/register-group.ts";
import { listAlreadyRegistered, listOrganisations, listPeopleByEmail } from "../entering/repository.ts";
import { loadPool } from "../seating/load-pool.ts";
import { findSeatingEvent, listWaitingParties } from "../seating/repository.ts";
import type { SeatingEvent } from "../seating/seating-event.ts";
import { keepImport } from "./keep-import.ts";
import { type PersonRow, readPeople } from "./read-people.ts";

type Row = ImportPreview["rows"][number];
interface Organisation {
  readonly id: string;
  readonly kind: OrganisationKind;
}

/** Where an organiser's list of people goes: on site, unless there are only seats online. */
export function importPool({ format }: SeatingEvent): "on-site" | "online" {
  return format === "online" ? "online" : "on-site";
}

/**
 * Reads a list of people and tells row by row what would become of each. Nothing changes; the list is kept for an hour, so
 * that it can be applied.
 * @throws AppError as `readPeople`
 */
export async function checkImport(
  ctx: SignedInContext,
  eventId: string,
  file: { readonly name: string; readonly bytes: Uint8Array },
): Promise<ImportPreview> {
  const { db, clock } = ctx.platform;
  const event = await findSeatingEvent(db, eventId);
  if (event === undefined) throw new AppError("not-found");
  const people = await readPeople(file);
  const organisations = await findNamedOrganisations(db, people);
  const problems = new Map(people.map((one) => [one.row, findProblem(one, people, organisations)]));
  const faultless = people.filter(({ row }) => problems.get(row) === null);
  const there = await findThere(db, eventId, faultless);
  const fresh = faultless.filter(({ row }) => !there.has(row));
  const decide = await prepareDecisions(db, event, todayIn(clock));
  const gets = new Map(fresh.map((one) => [one.row, decide(organisations.get(foldText(one.organisation)))]));
  const rows = people.map((one): Row => {
    const problem = problems.get(one.row) ?? null;
    const outcome = there.has(one.row) ? ("already-registered" as const) : gets.get(one.row);
    return {
      row: one.row,
      name: one.name,
      organisation: one.organisation,
      outcome: problem === null ? (outcome ?? "refused") : "refused",
      problem,
    };
  });
  const importId = createId();
  await keepImport(ctx.platform, importId, {
    eventId,
    people: fresh.map(({ name, email, title, organisation }) => ({
      requestId: createId(),
      name,
      email: email ?? "",
      title,
      organisationId: organisations.get(foldText(organisation))?.id ?? null,
    })),
  });
  const count = (outcome: Row["outcome"]) => rows.filter((row) => row.outcome === outcome).length;
  return { importId, rows, seated: count("seated"), waiting: count("waiting"), refused: count("refused") };
}

function findProblem(
  { row, name, email, organisation }: PersonRow,
  people: readonly PersonRow[],
  organisations: ReadonlyMap<string, Organisation>,
): Row["problem"] {
  if (name === "") return "name-missing";
  if (email === null) return "email-wrong";
  if (organisation !== "" && !organisations.has(foldText(organisation))) return "organisation-unknown";
  return people.some((other) => other.row < row && other.email === email) ? "twice-in-file" : null;
}

/** The organisations that a list names, by the name as it is written there; "Aarhus" is Aarhus Kommune. */
async function findNamedOrganisations(
  db: Db,
  people: readonly PersonRow[],
): Promise<Map<string, Organisation>> {
  const known = new Map((await listOrganisations(db)).map((one) => [one.sort_name, one]));
  const named = new Map<string, Organisation>();
  for (const { organisation } of people) {
    const folded = foldText(organisation);
    const found = known.get(folded) ?? known.get(`${folded} kommune`);
    if (found !== undefined) named.set(folded, { id: found.id, kind: found.kind });
  }
  return named;
}

/** The rows of those who take part already, or wait. */
async function findThere(db: Db, eventId: string, people: readonly PersonRow[]): Promise<Set<number>> {
  const emails = people.flatMap(({ email }) => email ?? []);
  const accounts = await listPeopleByEmail(db, emails);
  const personIds = [...accounts.values()].map(({ id }) => id);
  const there = await listAlreadyRegistered(db, { eventId, emails, personIds });
  const known = people.filter(({ email }) =>
    isAmong({ personId: accounts.get(email ?? "")?.id ?? null, email }, there),
  );
  return new Set(known.map(({ row }) => row));
}

/** What each of many who come one after another would get, by the rule that gives out the seats. */
async function prepareDecisions(db: Db, event: SeatingEvent, today: PoolInUse["today"]) {
  const pool = importPool(event);
  const inUse = await loadPool(db, { event, pool }, today);
  const waiting: Party[] = await listWaitingParties(db, event.id, pool);
  const holding: HeldSeats[] = [...inUse.holding];
  return (organisation: Organisation | undefined): "seated" | "waiting" => {
    const origin = {
      organisationId: organisation?.id ?? null,
      organisationKind: organisation?.kind ?? null,
    };
    const party = { id: `new-${waiting.length}`, size: 1, ...origin };
    const isSeated = decideSeats({ ...inUse, holding }, { waiting, party }).gets === "seat";
    if (isSeated) holding.push({ size: 1, ...origin });
    else waiting.push(party);
    return isSeated ? "seated" : "waiting";
  };
}
