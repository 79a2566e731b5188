import { analysisExportQuery } from "@rammevaerk/contracts/rate-analysis";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { RequestContext } from "../../platform/context.ts";
import { AppError } from "../../platform/errors.ts";
import { describeFields } from "../../platform/trpc.ts";
import { getAnalysis } from "./get-analysis.ts";
import { sheetTexts } from "./sheet-texts.ts";
import { writeAnalysisCsv, writeAnalysisXlsx } from "./write-analysis.ts";

interface Options {
  readonly createContext: (
    request: FastifyRequest,
    setCookie: (header: string) => void,
  ) => Promise<RequestContext>;
}

const types = {
  csv: "text/csv; charset=utf-8",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
} as const;

/** The analysis as a file: GET /api/rate-analysis.csv and .xlsx with the question in the address. Open to everybody, as the page is. */
export function registerRateAnalysisDoors(server: FastifyInstance, options: Options): void {
  server.get("/api/rate-analysis.csv", (request, reply) => giveFile("csv", options, { request, reply }));
  server.get("/api/rate-analysis.xlsx", (request, reply) => giveFile("xlsx", options, { request, reply }));
}

/** @throws AppError input-invalid, and as `getAnalysis` */
async function giveFile(
  format: keyof typeof types,
  { createContext }: Options,
  { request, reply }: { request: FastifyRequest; reply: FastifyReply },
): Promise<unknown> {
  const ctx = await createContext(request, (header) => void reply.header("set-cookie", header));
  const query = analysisExportQuery.safeParse(request.query);
  if (!query.success) throw new AppError("input-invalid", {}, describeFields(query.error));
  const { language, ...question } = query.data;
  const analysis = await getAnalysis(ctx, question);
  const sheet = { analysis, by: question.by, language };
  const bytes = format === "csv" ? writeAnalysisCsv(sheet) : await writeAnalysisXlsx(sheet);
  const name = `${sheetTexts[language].fileName}-${analysis.regionId}-${analysis.year}.${format}`;
  return reply
    .header("content-type", types[format])
    .header("content-disposition", `attachment; filename="${name}"`)
    .header("cache-control", "no-store")
    .send(Buffer.from(bytes));
}
