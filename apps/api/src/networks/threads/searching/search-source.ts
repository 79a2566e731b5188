import type { CompetenceList } from "@rammevaerk/domain/accounts";
import { listCodeWords } from "@rammevaerk/domain/reference";
import { listIdsAfter } from "../../../platform/db/list-ids-after.ts";
import { readHtmlText } from "../../../platform/html-text.ts";
import {
  type Audience,
  dayOf,
  type SearchDocument,
  type SearchSource,
} from "../../../platform/search-source.ts";
import {
  listOpenPosts,
  listOpenThreads,
  listThreadCodes,
  listThreadRegions,
  type SearchedPost,
  type SearchedThread,
} from "./repository.ts";

/** So much of a thread is searched, from its beginning: 6,000 words and more. An answer in a long thread costs no more than that. */
const mostCharacters = 40_000;

/**
 * What is written in networks, for those who read there. What a moderator or its author has taken away is not in it, and a thread
 * whose first post is taken away is not there at all.
 */
export const threadSource: SearchSource = {
  kind: "thread",
  isPublic: false,
  listIds: (db, after, most) => listIdsAfter(db, "threads", { after, most }),
  async describe({ db }, ids) {
    const threads = await listOpenThreads(db, ids);
    if (threads.length === 0) return [];
    const threadIds = threads.map(({ id }) => id);
    const [posts, codes, regions] = await Promise.all([
      listOpenPosts(db, threadIds),
      listThreadCodes(db, threadIds),
      listThreadRegions(db, threadIds),
    ]);
    const postsOf = Map.groupBy(posts, (row) => row.thread_id);
    const codesOf = Map.groupBy(codes, (row) => row.thread_id);
    const regionsOf = Map.groupBy(regions, (row) => row.thread_id);
    return threads.map((thread) =>
      describeThread(thread, {
        posts: postsOf.get(thread.id) ?? [],
        codes: codesOf.get(thread.id) ?? [],
        regionIds: (regionsOf.get(thread.id) ?? []).map((row) => row.region_id),
      }),
    );
  },
};

interface ThreadParts {
  readonly posts: readonly SearchedPost[];
  readonly codes: readonly { readonly list: CompetenceList; readonly code: string }[];
  readonly regionIds: readonly string[];
}

function describeThread(thread: SearchedThread, { posts, codes, regionIds }: ThreadParts): SearchDocument {
  const codesOf = (list: CompetenceList) =>
    codes.filter((entry) => entry.list === list).map(({ code }) => code);
  const targetGroups = codesOf("target-group");
  const lastAt = posts.reduce(
    (last, post) => (post.created_at > last ? post.created_at : last),
    thread.created_at,
  );
  return {
    kind: "thread",
    subjectId: thread.id,
    href: `/netvaerk/${thread.network_id}/traad/${thread.id}`,
    title: thread.title,
    keywords: listCodeWords({
      targetGroups,
      legalBases: codesOf("legal-basis"),
      methods: codesOf("method"),
    }),
    body: joinPosts(posts),
    regionIds,
    isNational: thread.is_national === 1,
    targetGroups,
    audience: [
      { name: `network:${thread.network_id}` },
      ...regionIds.map((id): Audience => ({ name: `region:${id}` })),
    ],
    asOf: dayOf(lastAt),
    since: thread.created_at,
    isPast: false,
  };
}

function joinPosts(posts: readonly SearchedPost[]): string {
  let text = "";
  for (const { body_html } of posts) {
    if (text.length >= mostCharacters) break;
    text += `${text === "" ? "" : "\n"}${readHtmlText(body_html)}`;
  }
  return text.slice(0, mostCharacters);
}
