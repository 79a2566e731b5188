import type { GroupPolicy } from "@rammevaerk/domain/events";

/** A party as the naive model remembers it. */
export interface NaiveParty {
  readonly id: string;
  /** The name of its share, if it belongs to one. */
  readonly share: string | null;
  size: number;
  state: "seated" | "waiting" | "offered" | "declined" | "expired" | "cancelled";
  expiresAt: number;
  place: number;
}

/** What an event's queue does, written as plainly as can be and without the product's rule: a list that is gone through from the top. */
export interface NaiveEvent {
  capacity: number;
  groupPolicy: GroupPolicy;
  /** Seats by share; a share that was returned has none. */
  readonly shares: Map<string, number>;
  readonly parties: NaiveParty[];
  last: number;
}

const holds = (party: NaiveParty): boolean => party.state === "seated" || party.state === "offered";

/** People who hold seats, of one share or of all. */
function countPeople(event: NaiveEvent, share?: string | null): number {
  return event.parties
    .filter((party) => holds(party) && (share === undefined || party.share === share))
    .reduce((total, party) => total + party.size, 0);
}

/** Seats that are spoken for: people without a share, and of each share its people or its seats, whichever is more. */
function countSpokenFor(event: NaiveEvent): number {
  const shares = new Set([...event.shares.keys(), ...event.parties.flatMap(({ share }) => share ?? [])]);
  let spokenFor = countPeople(event, null);
  for (const share of shares) spokenFor += Math.max(countPeople(event, share), event.shares.get(share) ?? 0);
  return spokenFor;
}

/** Whether there is room for a party, found out by putting it in and counting. */
function hasRoom(event: NaiveEvent, party: NaiveParty, isOnlyOwn: boolean): boolean {
  const before = countSpokenFor(event);
  const state = party.state;
  party.state = "seated";
  const after = countSpokenFor(event);
  const people = countPeople(event);
  party.state = state;
  return people <= event.capacity && after <= (isOnlyOwn ? before : Math.max(event.capacity, before));
}

/** Goes through the queue; whoever gets a seat is offered it. */
export function runNaively(event: NaiveEvent, expiresAt: number): void {
  const passed: NaiveParty[] = [];
  const queue = event.parties.filter(({ state }) => state === "waiting");
  for (const party of queue.toSorted((a, b) => a.place - b.place)) {
    const isStrict = event.groupPolicy === "strict" && passed.length > 0;
    const isBehindOwn = passed.some(({ share }) => share === party.share);
    const mayTry = !isStrict || (party.share !== null && !isBehindOwn);
    if (mayTry && hasRoom(event, party, isStrict)) Object.assign(party, { state: "offered", expiresAt });
    else passed.push(party);
  }
}

/** Somebody comes: last in the queue, and if the queue would reach them, they have the seat. */
export function enterNaively(
  event: NaiveEvent,
  { id, share, size }: Pick<NaiveParty, "id" | "share" | "size">,
) {
  const rehearsal = structuredClone(event);
  const newcomer: NaiveParty = { id, share, size, state: "waiting", expiresAt: 0, place: Infinity };
  rehearsal.parties.push({ ...newcomer });
  runNaively(rehearsal, 0);
  const isSeated = rehearsal.parties.at(-1)?.state === "offered";
  if (!isSeated) event.last += 1;
  event.parties.push({
    ...newcomer,
    state: isSeated ? "seated" : "waiting",
    place: isSeated ? 0 : event.last,
  });
}
