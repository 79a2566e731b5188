import type { postSource, postVersions } from "@rammevaerk/contracts/threads";
import type { z } from "zod";
import { findPersonRef, listPersonRefs } from "../../../accounts/index.ts";
import type { SignedInContext } from "../../../platform/context.ts";
import { listVersions } from "../repository.ts";
import type { LoadedPost } from "../subjects.ts";

/** The Markdown of a post, to edit it or to quote from it. */
export async function getPostSource(
  ctx: SignedInContext & { readonly subject: LoadedPost },
): Promise<z.output<typeof postSource>> {
  const { db, clock } = ctx.platform;
  const { row } = ctx.subject;
  const author = row.author_id === null ? undefined : await findPersonRef(db, row.author_id, clock);
  return {
    postId: row.id,
    version: row.version,
    body: row.body_markdown,
    title: row.is_first === 1 ? row.thread.title : null,
    author: author ?? null,
  };
}

/** A post as it is and as it was, newest first. */
export async function listPostVersions(
  ctx: SignedInContext & { readonly subject: LoadedPost },
): Promise<z.output<typeof postVersions>> {
  const { db, clock } = ctx.platform;
  const { row } = ctx.subject;
  const former = await listVersions(db, row.id);
  const now = {
    version: row.version,
    body_html: row.body_html,
    edited_at: row.edited_at ?? row.created_at,
    edited_by: row.author_id,
  };
  const all = [now, ...former];
  const people = await listPersonRefs(db, [...new Set(all.flatMap((v) => v.edited_by ?? []))], clock);
  return {
    versions: all.map((version) => ({
      version: version.version,
      bodyHtml: version.body_html,
      editedAt: version.edited_at,
      editedBy: people.get(version.edited_by ?? "")?.name ?? null,
    })),
  };
}
