import type { SubjectCode } from "@rammevaerk/domain/networks";
import { matchExperts } from "@rammevaerk/domain/networks";
import { targetGroupAncestors } from "@rammevaerk/domain/reference";
import { renderMarkdown } from "@rammevaerk/markdown";
import type { Tables } from "../platform/db/tables.ts";
import { createId } from "../platform/ids.ts";
import { people } from "./index.ts";
import type { DemoReply, DemoThread } from "./types.ts";

interface ThreadSurroundings {
  readonly networkId: string;
  readonly memberKeys: readonly string[];
  readonly personIds: ReadonlyMap<string, string>;
}

const askedExperts = 3;

/** The rows of one thread: its posts, codes, marks, and the experts whom a question was put to. */
export function describeThread(content: DemoThread, around: ThreadSurroundings) {
  const threadId = createId();
  const written: readonly DemoReply[] = [
    {
      author: content.author,
      body: content.body,
      postedAt: content.postedAt,
      ...pickMarks(content.usefulBy),
    },
    ...content.replies,
  ];
  const posts = written.map((reply, index) => describePost(reply, index, { threadId, around }));
  const acceptedIndex = written.findIndex((reply) => reply.isAcceptedAnswer === true);
  const codes = listCodes(content);
  const thread: Tables["threads"] = {
    id: threadId,
    network_id: around.networkId,
    kind: content.kind,
    title: content.title,
    author_id: idOf(around, content.author),
    created_at: content.postedAt,
    last_post_at: written.at(-1)?.postedAt ?? content.postedAt,
    pinned_at: content.isPinned === true ? content.postedAt : null,
    accepted_post_id: posts[acceptedIndex]?.id ?? null,
  };
  return {
    thread,
    codes: codes.map((code) => ({ thread_id: threadId, ...code })),
    posts,
    marks: written.flatMap((reply, index) =>
      (reply.usefulBy ?? []).map((key) => ({
        post_id: posts[index]?.id ?? "",
        person_id: idOf(around, key),
      })),
    ),
    asks: content.kind === "question" ? describeAsks(content, codes, { threadId, around }) : [],
  };
}

function pickMarks(usefulBy: readonly string[] | undefined): Pick<DemoReply, "usefulBy"> {
  return usefulBy === undefined ? {} : { usefulBy };
}

function idOf({ personIds }: ThreadSurroundings, key: string): string {
  const id = personIds.get(key);
  if (id === undefined) throw new Error(`the demo content names ${key}, who is not there`);
  return id;
}

function describePost(
  reply: DemoReply,
  index: number,
  { threadId, around }: { threadId: string; around: ThreadSurroundings },
): Tables["posts"] {
  const id = createId();
  return {
    id,
    thread_id: threadId,
    network_id: around.networkId,
    author_id: idOf(around, reply.author),
    is_first: index === 0 ? 1 : 0,
    body_markdown: reply.body,
    body_html: renderMarkdown(reply.body),
    created_at: reply.postedAt,
    edited_at: null,
    version: 1,
    state: "visible",
    state_reason: null,
    state_at: null,
    request_id: id,
  };
}

function listCodes({ targetGroups = [], legalBases = [], methods = [] }: DemoThread): SubjectCode[] {
  return [
    ...targetGroups.map((code) => ({ list: "target-group" as const, code })),
    ...legalBases.map((code) => ({ list: "legal-basis" as const, code })),
    ...methods.map((code) => ({ list: "method" as const, code })),
  ];
}

/**
 * Whom the question would have been put to: the best matches among the members, by the product's own rule.
 * Where others answered, those who did not have declined; an unanswered question still waits for them.
 */
function describeAsks(
  { author, postedAt, replies }: DemoThread,
  codes: readonly SubjectCode[],
  { threadId, around }: { threadId: string; around: ThreadSurroundings },
): Tables["asks"][] {
  const candidates = people
    .filter((person) => person.key !== author && around.memberKeys.includes(person.key))
    .map((person) => ({
      personId: person.key,
      competences: person.competences,
      isNotNow: person.notNow === true,
      asksPerMonth: person.asksPerMonth,
      asksThisMonth: 0,
    }));
  const ancestorsOf = (code: SubjectCode) =>
    code.list === "target-group" ? targetGroupAncestors(code.code) : [];
  return matchExperts(codes, candidates, { limit: askedExperts, ancestorsOf }).map(({ personId: key }) => {
    const answeredAt = replies.find((reply) => reply.author === key)?.postedAt ?? null;
    return {
      id: createId(),
      thread_id: threadId,
      person_id: idOf(around, key),
      status: answeredAt !== null ? "answered" : replies.length > 0 ? "declined" : "asked",
      passed_to: null,
      asked_at: postedAt,
      answered_at: answeredAt,
    };
  });
}
