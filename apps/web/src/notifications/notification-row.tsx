import type { NotificationView } from "@rammevaerk/contracts/notifications";
import { Badge, Button } from "@rammevaerk/ui";
import { useAction } from "../platform/form/use-action.ts";
import { TimeAgo } from "../platform/format/time-ago.tsx";
import { useText } from "../platform/language/use-text.ts";
import { notificationsText } from "./notifications-text.ts";
import { markRead } from "./queries.ts";
import "./notifications.scss";

/** One notification: what happened, what it is about, when. Going there marks it as read. */
export function NotificationRow({ notification }: { notification: NotificationView }) {
  const text = useText(notificationsText);
  const { id, kind, actorName, subject, href, createdAt, readAt } = notification;
  const mark = useAction(
    () => markRead([id]),
    () => undefined,
  );
  const isUnread = readAt === null;
  const what = text.happened[kind](actorName ?? text.formerMember);
  return (
    <div className="notification">
      <div>
        <p className="notification__what">
          {isUnread && (
            <>
              <Badge kind="info">{text.unreadMark}</Badge>{" "}
            </>
          )}
          {what}
        </p>
        <p className="notification__about">
          <a href={href} className={isUnread ? "bold" : undefined} onClick={() => isUnread && mark.start()}>
            {subject}
          </a>
        </p>
        <p className="muted small">
          <TimeAgo iso={createdAt} />
        </p>
      </div>
      {isUnread && (
        <Button
          variant="plain"
          isBusy={mark.isBusy}
          aria-label={text.markOne(`${what}, ${subject}`)}
          onClick={() => mark.start()}
        >
          {text.markOneShort}
        </Button>
      )}
    </div>
  );
}
