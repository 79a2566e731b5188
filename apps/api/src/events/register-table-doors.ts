import { id, type Language } from "@rammevaerk/contracts/fields";
import { type Cell, writeCsv, writeXlsx } from "@rammevaerk/tables";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { SignedInContext } from "../platform/context.ts";
import { AppError } from "../platform/errors.ts";
import { sendFile } from "../platform/send-file.ts";
import { checkPolicy, requireActor } from "../platform/trpc.ts";
import { getAttendance } from "./attendance/get-attendance.ts";
import { attendanceTexts, listAttendanceRows } from "./attendance/write-attendance.ts";
import { loadEvent } from "./load-event.ts";
import { mayOrganiseEvent } from "./policy.ts";
import type { EventDoorOptions } from "./start-events.ts";
import { getResults } from "./surveys/get-results.ts";
import { listResultRows, resultTexts } from "./surveys/write-results.ts";

/** A table that those who run an event take along. */
interface TableDoor {
  readonly address: "fremmoede" | "evaluering";
  readonly name: Readonly<Record<Language, string>>;
  readonly rows: (ctx: SignedInContext, eventId: string) => Promise<Cell[][]>;
}

const doors: readonly TableDoor[] = [
  {
    address: "fremmoede",
    name: { da: attendanceTexts.da.fileName, en: attendanceTexts.en.fileName },
    rows: async (ctx, eventId) => listAttendanceRows(await getAttendance(ctx, { eventId }), ctx.language),
  },
  {
    address: "evaluering",
    name: { da: resultTexts.da.fileName, en: resultTexts.en.fileName },
    rows: async (ctx, eventId) => listResultRows(await getResults(ctx, { eventId }), ctx.language),
  },
];

/** GET /api/events/:id/fremmoede and /evaluering, as .csv and .xlsx: attendance and survey results, with what is hidden hidden. */
export function registerTableDoors(
  server: FastifyInstance,
  { createContext }: Pick<EventDoorOptions, "createContext">,
): void {
  for (const door of doors)
    for (const ending of ["csv", "xlsx"] as const)
      server.get(`/api/events/:id/${door.address}.${ending}`, async (request, reply) => {
        const ctx = requireActor(
          await createContext(request, (header) => void reply.header("set-cookie", header)),
        );
        const rows = await door.rows(ctx, await readEventId(ctx, request));
        return giveTable(reply, { name: door.name[ctx.language], ending, rows });
      });
}

/** @throws AppError not-found, forbidden for who does not run the event */
async function readEventId(ctx: SignedInContext, request: FastifyRequest): Promise<string> {
  const asked = id.safeParse((request.params as { id: string }).id);
  const event = asked.success ? await loadEvent(ctx, { eventId: asked.data }) : undefined;
  if (event === undefined) throw new AppError("not-found");
  checkPolicy(mayOrganiseEvent, ctx.actor, event);
  return event.id;
}

async function giveTable(
  reply: FastifyReply,
  { name, ending, rows }: { name: string; ending: "csv" | "xlsx"; rows: Cell[][] },
): Promise<FastifyReply> {
  const [head = [], ...rest] = rows;
  const bytes =
    ending === "csv"
      ? writeCsv(rows)
      : await writeXlsx([
          {
            name,
            rows: [head.map((value) => ({ value, isBold: true })), ...rest],
            columnWidths: [24, 44, 40, 24, 24],
            stickyRows: 1,
          },
        ]);
  return sendFile(reply, { name, ending, bytes });
}
