import type { OfferImport } from "@rammevaerk/contracts/offer-desk";
import { findCprNumbers } from "@rammevaerk/domain/networks";
import { audit } from "../../../platform/audit.ts";
import { isoIn, isoNow } from "../../../platform/clock.ts";
import type { SignedInContext } from "../../../platform/context.ts";
import { inTransaction } from "../../../platform/db/transaction.ts";
import { AppError } from "../../../platform/errors.ts";
import { createId } from "../../../platform/ids.ts";
import type { OfferImportsTable } from "../tables.ts";
import { getImport } from "./get-import.ts";
import { insertImport } from "./repository.ts";

/** What nobody has applied by then is forgotten. */
const keptSeconds = 30 * 24 * 60 * 60;

export interface HandedInFile {
  readonly operatorId: string;
  /** Cleaned of what does not belong in a name. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * Takes a spreadsheet in and has it read. The file comes before the row that names it, so that a row never lacks its file.
 * @throws AppError attachment-empty, cpr-number-found, storage-full
 */
export async function startImport(ctx: SignedInContext, file: HandedInFile): Promise<OfferImport> {
  const { db, clock, files, outbox } = ctx.platform;
  if (file.bytes.length === 0) throw new AppError("attachment-empty", { value: file.name });
  if (findCprNumbers(file.name).length > 0) throw new AppError("cpr-number-found", { place: "name" });
  const row = buildRow(ctx, file);
  await files.write(row.id, file.bytes);
  try {
    await inTransaction(db, async (tx) => {
      await insertImport(tx, row);
      const payload = { importId: row.id };
      await outbox.enqueue(tx, { topic: "offer-import", payload });
      await outbox.enqueue(tx, { topic: "offer-import-over", payload, dueAt: isoIn(clock, keptSeconds) });
      await audit(ctx, tx, {
        action: "offers.start-import",
        subject: { kind: "import", id: row.id },
        scope: { kind: "organisation", id: file.operatorId },
        change: { sizeBytes: row.size_bytes },
      });
    });
  } catch (error) {
    await files.remove(row.id);
    throw error;
  }
  return getImport(ctx, row.id);
}

function buildRow({ platform, actor }: SignedInContext, file: HandedInFile): OfferImportsTable {
  return {
    id: createId(),
    operator_id: file.operatorId,
    person_id: actor.personId,
    file_name: file.name,
    size_bytes: file.bytes.length,
    created_at: isoNow(platform.clock),
    status: "reading",
    run: null,
    compared_offers: null,
    rows_done: 0,
    rows_total: null,
    added: 0,
    changed: 0,
    confirmed: 0,
    unchanged: 0,
    refused: 0,
    unknown_columns: "[]",
    problem: null,
    recording_id: null,
  };
}
