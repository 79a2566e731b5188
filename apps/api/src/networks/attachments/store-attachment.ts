import { createHash } from "node:crypto";
import type { AttachmentView } from "@rammevaerk/contracts/attachments";
import { audit } from "../../platform/audit.ts";
import { isoIn, isoNow } from "../../platform/clock.ts";
import type { SignedInContext } from "../../platform/context.ts";
import { inTransaction } from "../../platform/db/transaction.ts";
import { AppError } from "../../platform/errors.ts";
import { createId } from "../../platform/ids.ts";
import { checkNoCprNumber } from "../check-citizen-protection.ts";
import { checkFileText } from "./check-file-text.ts";
import { inspectFile } from "./inspect-file.ts";
import { presentAttachment } from "./presenter.ts";
import { countUnclaimed, deleteUnclaimed, insertAttachment, markAsNetworkFile } from "./repository.ts";

/** A file that no post takes within a day was not meant to stay. */
const unclaimedSeconds = 24 * 60 * 60;
/** More than five full posts in writing at once. */
const unclaimedLimit = 50;

export interface UploadedFile {
  readonly networkId: string;
  /** For a post that is being written, or for the network's own page. */
  readonly purpose: "post" | "network";
  /** As the browser gave it. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * Checks a file and stores it, or nothing. The row comes before the content and is swept when nobody takes it,
 * so a server that dies in between leaves nothing for ever.
 * @throws AppError cpr-number-found, too-many-requests, storage-full and those of `inspectFile`
 */
export async function storeAttachment(ctx: SignedInContext, file: UploadedFile): Promise<AttachmentView> {
  const { db, clock, outbox, files } = ctx.platform;
  const { name } = file;
  checkNoCprNumber(name, "name");
  const { contentType, text } = await inspectFile(file.bytes, name);
  await checkFileText(text, name);
  if ((await countUnclaimed(db, ctx.actor.personId)) >= unclaimedLimit)
    throw new AppError("too-many-requests", { seconds: unclaimedSeconds });
  const row = {
    id: createId(),
    network_id: file.networkId,
    post_id: null,
    is_network_file: 0,
    uploaded_by: ctx.actor.personId,
    name,
    content_type: contentType,
    size_bytes: file.bytes.length,
    sha256: createHash("sha256").update(file.bytes).digest("hex"),
    created_at: isoNow(clock),
    removed_at: null,
  };
  await inTransaction(db, async (tx) => {
    await insertAttachment(tx, row);
    await outbox.enqueue(tx, {
      topic: "attachment-unclaimed",
      payload: { attachmentId: row.id },
      dueAt: isoIn(clock, unclaimedSeconds),
    });
  });
  try {
    await files.write(row.id, file.bytes);
  } catch (error) {
    await deleteUnclaimed(db, row.id);
    throw error;
  }
  await inTransaction(db, async (tx) => {
    if (file.purpose === "network") await markAsNetworkFile(tx, row.id);
    await audit(ctx, tx, {
      action: "attachments.store",
      subject: { kind: "attachment", id: row.id },
      scope: { kind: "network", id: file.networkId },
      change: { purpose: file.purpose, contentType, sizeBytes: row.size_bytes },
    });
  });
  return presentAttachment(row);
}
