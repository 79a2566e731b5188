import type { AttachmentView } from "@rammevaerk/contracts/attachments";
import type { AttachmentsTable } from "../tables.ts";

export function presentAttachment(
  row: Pick<AttachmentsTable, "id" | "name" | "content_type" | "size_bytes">,
): AttachmentView {
  return {
    id: row.id,
    name: row.name,
    contentType: row.content_type,
    sizeBytes: row.size_bytes,
    href: `/vedhaeftninger/${row.id}`,
  };
}
