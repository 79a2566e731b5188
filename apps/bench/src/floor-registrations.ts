import { randomUUID } from "node:crypto";
import { createServer } from "node:http";
import Sqlite from "better-sqlite3";

/**
 * The floor for registrations: the same answer from bare node:http and prepared statements, for anybody who asks. It
 * commits each registration as durably as the product, and writes no trail and no message.
 */
const [path = "", port = "0"] = process.argv.slice(2);
const db = new Sqlite(path);
for (const pragma of ["journal_mode=WAL", "synchronous=FULL", "busy_timeout=5000"]) db.pragma(pragma);
const findEvent = db.prepare("select capacity from events where id = ?");
const findPerson = db.prepare("select name, sort_name, title from people where id = ?");
const countTaken = db.prepare(`select count(*) from event_registrations r
  join event_participants p on p.registration_id = r.id and p.withdrawn_at is null
  where r.event_id = ? and r.pool = ? and r.state in ('seated', 'offered')`);
const findQueueEnd = db.prepare(
  "select coalesce(max(queue_number), 0) from event_registrations where event_id = ? and pool = ? and queue_number is not null",
);
const countWaiting = db.prepare(
  "select count(*) from event_registrations where event_id = ? and pool = ? and state = 'waiting'",
);
for (const statement of [countTaken, findQueueEnd, countWaiting]) statement.pluck();
const insertRegistration = db.prepare(`insert into event_registrations
  (id, event_id, pool, state, queue_number, registered_by, door, is_override, created_at, changed_at, version, request_id)
  values (:id, :eventId, :pool, :state, :queueNumber, :personId, 'self', 0, :at, :at, 1, :requestId)`);
const insertParticipant = db.prepare(`insert into event_participants
  (id, event_id, registration_id, person_id, name, sort_name, title, shows_to_participants, shows_to_public)
  values (?, ?, ?, ?, ?, ?, ?, 0, 0)`);

interface Input {
  readonly eventId: string;
  readonly pool: string;
  readonly requestId: string;
}

const register = db.transaction(({ eventId, pool, requestId }: Input, personId: string) => {
  const { capacity } = findEvent.get(eventId) as { capacity: number };
  const person = findPerson.get(personId) as { name: string; sort_name: string; title: string };
  const isFull = (countTaken.get(eventId, pool) as number) >= capacity;
  const queueNumber = isFull ? (findQueueEnd.get(eventId, pool) as number) + 1 : null;
  const position = isFull ? (countWaiting.get(eventId, pool) as number) + 1 : null;
  const [id, at, state] = [randomUUID(), new Date().toISOString(), isFull ? "waiting" : "seated"];
  insertRegistration.run({ id, eventId, pool, state, queueNumber, personId, at, requestId });
  insertParticipant.run(randomUUID(), eventId, id, personId, person.name, person.sort_name, person.title);
  return { registrationId: id, state, position, whyWaiting: isFull ? "full" : null };
});

const server = createServer((request, response) => {
  if (request.method !== "POST") return void response.end("ready");
  const chunks: Buffer[] = [];
  request.on("data", (chunk: Buffer) => void chunks.push(chunk));
  request.on("end", () => {
    const input = JSON.parse(Buffer.concat(chunks).toString()) as Input;
    const data = register.immediate(input, String(request.headers["x-person"]));
    response.writeHead(200, { "content-type": "application/json" });
    response.end(JSON.stringify({ result: { data } }));
  });
});
server.listen(Number(port), "127.0.0.1");
