import type { NotificationView } from "@rammevaerk/contracts/notifications";
import { Button, EmptyState, LinkButton } from "@rammevaerk/ui";
import type { ReactNode } from "react";
import { showToast } from "../platform/announce/toast.ts";
import { Loaded } from "../platform/data/loaded.tsx";
import { More } from "../platform/data/more.tsx";
import { useAction } from "../platform/form/use-action.ts";
import { useText } from "../platform/language/use-text.ts";
import { Page } from "../platform/layout/page.tsx";
import { NotificationRow } from "./notification-row.tsx";
import { notificationsText } from "./notifications-text.ts";
import { markRead, useNotifications } from "./queries.ts";

/** What has happened that concerns the reader: the unread first, then the rest. */
export function NotificationsPage(): ReactNode {
  const text = useText(notificationsText);
  const unread = useNotifications(true);
  const all = useNotifications(false);
  const markAll = useAction(
    () => markRead("all"),
    () => showToast({ kind: "success", text: text.markedAll }),
  );
  const hasUnread = (unread.data?.items.length ?? 0) > 0;
  return (
    <Page
      title={text.title}
      lead={text.lead}
      crumbs={[]}
      actions={
        <>
          {hasUnread && (
            <Button variant="primary" isBusy={markAll.isBusy} onClick={() => markAll.start()}>
              {text.markAll}
            </Button>
          )}
          <a href="/konto/notifikationer">{text.settingsLink}</a>
        </>
      }
    >
      <Loaded query={all}>
        {({ items }) => {
          const read = items.filter(({ readAt }) => readAt !== null);
          return items.length === 0 ? (
            <EmptyState
              heading={text.empty}
              action={
                <LinkButton href="/netvaerk" variant="primary">
                  {text.findNetwork}
                </LinkButton>
              }
            >
              {text.emptyText}
            </EmptyState>
          ) : (
            <>
              <section aria-labelledby="ulaeste">
                <h2 id="ulaeste">{text.unread}</h2>
                <Loaded query={unread}>
                  {(page) =>
                    page.items.length === 0 ? <p>{text.nothingNew}</p> : <Rows items={page.items} />
                  }
                </Loaded>
                {unread.hasMore && <More pages={unread} />}
              </section>
              {(read.length > 0 || all.hasMore) && (
                <section aria-labelledby="tidligere">
                  <h2 id="tidligere">{text.read}</h2>
                  <Rows items={read} />
                  <More pages={all} />
                </section>
              )}
            </>
          );
        }}
      </Loaded>
    </Page>
  );
}

function Rows({ items }: { items: readonly NotificationView[] }) {
  return (
    <ul className="rows">
      {items.map((notification) => (
        <li key={notification.id}>
          <NotificationRow notification={notification} />
        </li>
      ))}
    </ul>
  );
}
