import { z } from "zod";

/** What a backup holds, and by which it is verified. */
export const manifest = z.object({
  format: z.literal("rammevaerk-backup-1"),
  madeAt: z.iso.datetime(),
  migrations: z.array(z.string()),
  tables: z.array(z.object({ name: z.string(), rows: z.number().int(), sha256: z.string() })),
  files: z.array(z.object({ id: z.string(), sha256: z.string() })),
});
export type Manifest = z.infer<typeof manifest>;

export const manifestName = "manifest.json";

/** A backup or restore can't go on; the sentence says why and what to do. */
export class CopyError extends Error {
  override readonly name = "CopyError";
}
