import { id, type Language } from "@rammevaerk/contracts/fields";
import { writeXlsx } from "@rammevaerk/tables";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { RequestContext } from "../../platform/context.ts";
import { AppError } from "../../platform/errors.ts";
import { describeDocument } from "./describe-document.ts";
import { describeSpreadsheet } from "./describe-spreadsheet.ts";
import { loadDocument, type RateDocumentSource } from "./load-document.ts";
import { toFileName } from "../../platform/to-file-name.ts";
import { writePdfInWorker } from "../../platform/pdf/write-pdf-in-worker.ts";

type CreateContext = (
  request: FastifyRequest,
  setCookie: (header: string) => void,
) => Promise<RequestContext>;

/** A calculation to take along. */
interface Form {
  readonly contentType: string;
  readonly ending: "xlsx" | "pdf";
  readonly write: (source: RateDocumentSource, language: Language) => Promise<Uint8Array>;
}

const forms: readonly Form[] = [
  {
    ending: "xlsx",
    contentType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    write: (source, language) => writeXlsx([describeSpreadsheet(source, language)]),
  },
  {
    ending: "pdf",
    contentType: "application/pdf",
    write: (source, language) => writePdfInWorker(describeDocument(source, language)),
  },
];

/** GET /api/rates/:id/takst.xlsx and takst.pdf: a calculation with live formulas, or to be read, for those who may read it. */
export function registerRateDocumentDoors(
  server: FastifyInstance,
  { createContext }: { createContext: CreateContext },
): void {
  for (const form of forms) {
    server.get(`/api/rates/:id/takst.${form.ending}`, (request, reply) =>
      giveDocument(form, createContext, { request, reply }),
    );
  }
}

async function giveDocument(
  { ending, contentType, write }: Form,
  createContext: CreateContext,
  { request, reply }: { request: FastifyRequest; reply: FastifyReply },
): Promise<unknown> {
  const ctx = await createContext(request, (header) => void reply.header("set-cookie", header));
  const asked = id.safeParse((request.params as { id: string }).id);
  if (!asked.success) throw new AppError("not-found");
  const source = await loadDocument(ctx, asked.data);
  const { row } = source;
  const bytes = await write(source, ctx.language);
  return reply
    .headers({
      "content-type": contentType,
      "content-disposition": `attachment; filename="takst-${row.year}-${toFileName(row.offer_name)}.${ending}"`,
      "x-content-type-options": "nosniff",
      "cache-control": "private, no-store",
    })
    .send(Buffer.from(bytes));
}
