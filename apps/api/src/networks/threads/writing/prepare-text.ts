import { findMentions, renderMarkdown } from "@rammevaerk/markdown";
import type { Db } from "../../../platform/db/connect.ts";
import { checkNoCprNumberInMarkdown } from "../../check-citizen-protection.ts";
import { listMembersAmong } from "../repository.ts";

export interface PreparedText {
  readonly body_markdown: string;
  readonly body_html: string;
}

/**
 * Makes a post's text what is stored: as written, and as HTML, rendered once. A mention shows the member's real name,
 * whatever was typed; whoever is named without being a member is not mentioned.
 * @throws AppError cpr-number-found
 */
export async function prepareText(
  db: Db,
  { networkId, body, at }: { networkId: string; body: string; at: string },
): Promise<PreparedText> {
  checkNoCprNumberInMarkdown(body, "body");
  const mentions = await listMembersAmong(db, { networkId, personIds: findMentions(body), at });
  return { body_markdown: body, body_html: renderMarkdown(body, { mentions }) };
}
