import { z } from "zod";
import { id } from "./fields.ts";

/** A file at a post or network. Its address asks the same policy as the post. */
export const attachmentView = z.object({
  id,
  name: z.string(),
  contentType: z.string(),
  sizeBytes: z.number().int(),
  href: z.string(),
});
export type AttachmentView = z.infer<typeof attachmentView>;
export const attachmentInput = z.object({ attachmentId: id });
