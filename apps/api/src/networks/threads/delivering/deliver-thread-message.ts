import {
  calculateNotificationReason,
  type NotificationReason,
  type SubjectCode,
} from "@rammevaerk/domain/networks";
import { targetGroupAncestors } from "@rammevaerk/domain/reference";
import { findMentions } from "@rammevaerk/markdown";
import { isoNow } from "../../../platform/clock.ts";
import type { Platform } from "../../../platform/context.ts";
import { inTransaction } from "../../../platform/db/transaction.ts";
import {
  type DeliverablePost,
  findDeliverablePost,
  listKnowing,
  listReceivers,
  listThreadCodes,
  type Receiver,
} from "./repository.ts";

const membersAtOnce = 500;

/**
 * Works out who in the network wants to hear of a post, by the rule in the domain, and puts a message for them in the
 * outbox. Called again it tells nobody twice, for the cause is the post. After an edit only those are told who are
 * mentioned in it. A post that was taken away meanwhile is told to nobody.
 */
export async function deliverThreadMessage(
  platform: Platform,
  { postId, isEdited }: Record<string, unknown>,
): Promise<void> {
  const { db, clock } = platform;
  const post = await findDeliverablePost(db, String(postId));
  if (post === undefined) return;
  const isNewQuestion = post.is_first === 1 && post.kind === "question";
  const codes = isNewQuestion ? widen(await listThreadCodes(db, post.thread_id)) : [];
  const mentioned = new Set(findMentions(post.body_markdown));
  const at = isoNow(clock);
  let after = "";
  for (;;) {
    const members = await listReceivers(db, post, { after, size: membersAtOnce, at });
    const knowing = await listKnowing(
      db,
      members.map((member) => member.id),
      codes,
    );
    const told = groupByReason(members, (member) => {
      const reason = decide(post, member, { mentioned, knowing });
      return isEdited === true && reason !== "mention" ? undefined : reason;
    });
    await enqueue(platform, post, told);
    after = members.at(-1)?.id ?? "";
    if (members.length < membersAtOnce) return;
  }
}

/** The codes and those above them: who knows developmental disorders has autism in their field. */
function widen(codes: readonly SubjectCode[]): SubjectCode[] {
  return codes.flatMap(({ list, code }) => {
    const above = list === "target-group" ? targetGroupAncestors(code) : [];
    return [code, ...above].map((each) => ({ list, code: each }));
  });
}

function decide(
  post: DeliverablePost,
  member: Receiver,
  { mentioned, knowing }: { mentioned: ReadonlySet<string>; knowing: ReadonlySet<string> },
): NotificationReason | undefined {
  return calculateNotificationReason(
    {
      kind: post.is_first === 1 ? "new-thread" : "reply",
      isQuestion: post.kind === "question",
      isOwn: member.id === post.author_id,
      mentionsReceiver: mentioned.has(member.id),
      isInReceiversField: knowing.has(member.id),
      isReceiversThread: member.id === post.thread_author_id,
      isReceiverAsked: post.is_first === 1 && member.is_asked === 1,
    },
    {
      thread: member.thread_level ?? undefined,
      network: member.network_level ?? undefined,
      networkDefault: post.default_watch_level,
    },
  );
}

function groupByReason(
  members: readonly Receiver[],
  decideFor: (member: Receiver) => NotificationReason | undefined,
): Map<NotificationReason, string[]> {
  const groups = new Map<NotificationReason, string[]>();
  for (const member of members) {
    const reason = decideFor(member);
    if (reason !== undefined) groups.set(reason, [...(groups.get(reason) ?? []), member.id]);
  }
  return groups;
}

async function enqueue(
  { db, outbox }: Platform,
  post: DeliverablePost,
  told: ReadonlyMap<NotificationReason, readonly string[]>,
): Promise<void> {
  if (told.size === 0) return;
  await inTransaction(db, async (tx) => {
    for (const [kind, personIds] of told) {
      await outbox.enqueue(tx, {
        topic: "notify",
        payload: {
          kind,
          actorId: post.author_id,
          subjectKind: "post",
          subjectId: post.id,
          cause: `post:${post.id}`,
          personIds,
        },
      });
    }
  });
}
