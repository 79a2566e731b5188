import { done } from "@rammevaerk/contracts/fields";
import {
  listNotificationsInput,
  markReadInput,
  notificationPage,
  notificationSettings,
  unreadCount,
} from "@rammevaerk/contracts/notifications";
import { AppError } from "../platform/errors.ts";
import { router, signedIn } from "../platform/trpc.ts";

const notYet = (): never => {
  throw new AppError("not-found");
};

export const notificationsRouter = router({
  list: signedIn.input(listNotificationsInput).output(notificationPage).query(notYet),
  count: signedIn.output(unreadCount).query(notYet),
  markRead: signedIn.input(markReadInput).output(done).mutation(notYet),
  getSettings: signedIn.output(notificationSettings).query(notYet),
  updateSettings: signedIn.input(notificationSettings).output(done).mutation(notYet),
});
