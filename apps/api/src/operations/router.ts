import {
  auditPage,
  deadMessagePage,
  keptMails,
  listAuditInput,
  listDeadMessagesInput,
  messageInput,
} from "@rammevaerk/contracts/operations";
import { done } from "@rammevaerk/contracts/fields";
import { limits } from "@rammevaerk/contracts/limits";
import { cutPage, decodePageKey } from "../platform/page-key.ts";
import { administrator, anyone, guarded, router } from "../platform/trpc.ts";
import { mayReadAudit } from "./policy.ts";
import { presentAuditEntry, presentDeadMessage } from "./presenter.ts";
import { listAuditEntries, listDeadMessages, listRegionIdsOf } from "./repository.ts";
import { settleDeadMessage } from "./settle-dead-message.ts";

const size = limits.pageSize;
const keptMailsShown = 50;

export const operationsRouter = router({
  listAudit: guarded(mayReadAudit, listAuditInput, async ({ platform }, { scope }) => ({
    kind: scope.kind,
    id: "id" in scope ? scope.id : "",
    regionIds:
      scope.kind === "network" || scope.kind === "cluster"
        ? await listRegionIdsOf(platform.db, { kind: scope.kind, id: scope.id })
        : [],
  }))
    .output(auditPage)
    .query(async ({ ctx, input: { scope, after } }) => {
      const filter = scope.kind === "mine" ? { kind: scope.kind, personId: ctx.actor.personId } : scope;
      const before = decodePageKey(after, 1)?.[0];
      const page = cutPage(await listAuditEntries(ctx.platform.db, filter, { before, size }), size, (row) => [
        row.id,
      ]);
      return { items: page.rows.map(presentAuditEntry), nextKey: page.nextKey, total: null };
    }),

  listDeadMessages: administrator
    .input(listDeadMessagesInput)
    .output(deadMessagePage)
    .query(async ({ ctx, input }) => {
      const before = decodePageKey(input.after, 1)?.[0];
      const page = cutPage(await listDeadMessages(ctx.platform.db, { before, size }), size, (row) => [
        row.id,
      ]);
      return { items: page.rows.map(presentDeadMessage), nextKey: page.nextKey, total: null };
    }),

  retryMessage: administrator
    .input(messageInput)
    .output(done)
    .mutation(({ ctx, input }) => settleDeadMessage(ctx, { ...input, how: "retry" })),

  discardMessage: administrator
    .input(messageInput)
    .output(done)
    .mutation(({ ctx, input }) => settleDeadMessage(ctx, { ...input, how: "discard" })),

  /** Only in demo mode, where the mails of the invented people are for everybody who tries the product: a sign-up is confirmed before there is anybody to be signed in as. */
  listKeptMails: anyone.output(keptMails).query(async ({ ctx }) => ({
    mails: ctx.platform.env.DEMO ? await ctx.platform.mailer.listKept(keptMailsShown) : [],
  })),
});
