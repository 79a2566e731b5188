import { done } from "@rammevaerk/contracts/fields";
import { limits } from "@rammevaerk/contracts/limits";
import {
  listNotificationsInput,
  markReadInput,
  notificationPage,
  notificationSettings,
  unreadCount,
} from "@rammevaerk/contracts/notifications";
import { isoNow } from "../platform/clock.ts";
import { cutPage, decodePageKey } from "../platform/page-key.ts";
import { router, signedIn } from "../platform/trpc.ts";
import { presentNotification } from "./presenter.ts";
import { listNotifications, listSettings, markRead } from "./repository.ts";
import { countUnreadOf, scopeOf } from "./scope.ts";
import { defaultSettings } from "./setting-of-kind.ts";
import { updateSettings } from "./update-settings.ts";

const size = limits.pageSize;

export const notificationsRouter = router({
  list: signedIn
    .input(listNotificationsInput)
    .output(notificationPage)
    .query(async ({ ctx, input: { onlyUnread, after } }) => {
      const before = decodePageKey(after, 1)?.[0];
      const page = cutPage(
        await listNotifications(ctx.platform.db, scopeOf(ctx.actor), { onlyUnread, before, size }),
        size,
        (row) => [row.id],
      );
      return {
        items: page.rows.map((row) => presentNotification(row, ctx.language)),
        nextKey: page.nextKey,
        total: null,
      };
    }),

  count: signedIn
    .output(unreadCount)
    .query(async ({ ctx }) => ({ unread: await countUnreadOf(ctx.platform.db, ctx.actor) })),

  /** What somebody has read is theirs alone and leaves no trail. */
  markRead: signedIn
    .input(markReadInput)
    .output(done)
    .mutation(async ({ ctx, input }) => {
      const { db, clock } = ctx.platform;
      await markRead(db, { personId: ctx.actor.personId, ids: input.ids, at: isoNow(clock) });
      return { done: true as const };
    }),

  getSettings: signedIn.output(notificationSettings).query(async ({ ctx }) => {
    const { personId } = ctx.actor;
    return (await listSettings(ctx.platform.db, [personId])).get(personId) ?? defaultSettings;
  }),

  updateSettings: signedIn
    .input(notificationSettings)
    .output(done)
    .mutation(async ({ ctx, input }) => {
      await updateSettings(ctx, ctx.actor.personId, input);
      return { done: true as const };
    }),
});
