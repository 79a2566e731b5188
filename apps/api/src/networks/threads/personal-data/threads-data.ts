import { findMentions, renderMarkdown } from "@rammevaerk/markdown";
import { isoNow, systemClock } from "../../../platform/clock.ts";
import type { Db } from "../../../platform/db/connect.ts";
import type { PersonalDataHandler } from "../../../platform/personal-data.ts";
import { listDraftsOf } from "../../drafts/repository.ts";
import { listMembersAmong } from "../repository.ts";
import {
  emptyPosts,
  forgetPerson,
  getName,
  listAsksOf,
  listFilesOf,
  listMentioning,
  listPostsOf,
  listReportsOf,
  listUsefulOf,
  listVersionsOf,
  replaceText,
} from "./repository.ts";

/**
 * What threads, files and drafts store about a person. Posts stay without a name or are emptied, as the person chose; what
 * the person had deleted is emptied in any case. Others' posts no longer mention them.
 */
export const threadsData: PersonalDataHandler = {
  async exportData(db, personId) {
    const versions = Map.groupBy(await listVersionsOf(db, personId), (version) => version.post_id);
    const drafts = await listDraftsOf(db, personId);
    return {
      posts: (await listPostsOf(db, personId)).map(({ id, is_first, ...post }) => ({
        network: post.network,
        thread: post.title,
        isFirst: is_first === 1,
        body: post.body_markdown,
        createdAt: post.created_at,
        editedAt: post.edited_at,
        state: post.state,
        stateReason: post.state_reason,
        formerVersions: (versions.get(id) ?? []).map((version) => ({
          body: version.body_markdown,
          editedAt: version.edited_at,
        })),
      })),
      files: (await listFilesOf(db, personId)).map((file) => ({
        name: file.name,
        contentType: file.content_type,
        sizeBytes: file.size_bytes,
        createdAt: file.created_at,
      })),
      questionsPutToMe: (await listAsksOf(db, personId)).map((ask) => ({
        thread: ask.title,
        status: ask.status,
        askedAt: ask.asked_at,
        answeredAt: ask.answered_at,
      })),
      foundUseful: (await listUsefulOf(db, personId)).map(({ title }) => ({ thread: title })),
      reports: (await listReportsOf(db, personId)).map((report) => ({
        thread: report.title,
        reason: report.reason,
        reportedAt: report.reported_at,
      })),
      drafts: drafts.map((draft) => ({
        place: draft.place,
        content: JSON.parse(draft.content) as unknown,
        savedAt: draft.saved_at,
      })),
    };
  },

  async eraseData(tx, personId, choice) {
    const at = isoNow(systemClock);
    const files = await emptyPosts(tx, { personId, onlyDeleted: choice === "keep", at });
    const unclaimed = await forgetPerson(tx, personId);
    await forgetMentions(tx, personId, at);
    return { fileIds: [...files, ...unclaimed] };
  },
};

const formerMember = "tidligere medlem";

/** Puts "tidligere medlem" where the person was mentioned. The address of a mention is the person's id. */
async function forgetMentions(tx: Db, personId: string, at: string): Promise<void> {
  const texts = await listMentioning(tx, personId);
  const name = texts.length === 0 ? "" : await getName(tx, personId);
  const mention = new RegExp(String.raw`\[(?:[^\]\\]|\\.)*\]\(\s*<?person:${personId}>?[^)]*\)`, "gi");
  for (const text of texts) {
    const body_markdown = text.body_markdown
      .replaceAll(mention, formerMember)
      .replaceAll(`@${name}`, formerMember)
      .replaceAll(new RegExp(personId, "gi"), "");
    const personIds = findMentions(body_markdown);
    const mentions = await listMembersAmong(tx, { networkId: text.network_id, personIds, at });
    await replaceText(tx, text, { body_markdown, body_html: renderMarkdown(body_markdown, { mentions }) });
  }
}
