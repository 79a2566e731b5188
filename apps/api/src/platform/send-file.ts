import type { FastifyReply } from "fastify";

/** The types of files that people take along. */
export const fileTypes = {
  csv: "text/csv; charset=utf-8",
  pdf: "application/pdf",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
} as const;

/** Answers with a file that is only for whoever asked. The name is in letters that every file system takes, without its ending. */
export function sendFile(
  reply: FastifyReply,
  { name, ending, bytes }: { name: string; ending: keyof typeof fileTypes; bytes: Uint8Array },
): FastifyReply {
  return reply
    .headers({
      "content-type": fileTypes[ending],
      "content-disposition": `attachment; filename="${name}.${ending}"`,
      "x-content-type-options": "nosniff",
      "cache-control": "private, no-store",
    })
    .send(Buffer.from(bytes));
}
