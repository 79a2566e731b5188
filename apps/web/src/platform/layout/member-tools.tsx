import type { Me } from "@rammevaerk/contracts/accounts";
import { Icon, notificationsIcon } from "@rammevaerk/ui";
import { shellText } from "../language/shell-text.ts";
import { useText } from "../language/use-text.ts";
import { useLive } from "../live/use-live.ts";
import { useUnread } from "../session/use-unread.ts";
import { AccountMenu } from "./account-menu.tsx";

/** What only a signed-in person has in the header: the bell, which rings by itself, and the account. */
export function MemberTools({ session }: { session: NonNullable<Me> }) {
  useLive();
  return (
    <>
      <Bell />
      <AccountMenu session={session} />
    </>
  );
}

function Bell() {
  const text = useText(shellText);
  const unread = useUnread();
  const label = text.account.notifications(unread);
  return (
    <a href="/notifikationer" className="bell" aria-label={label} title={label}>
      <Icon path={notificationsIcon} />
      {unread > 0 && <span aria-hidden="true">{unread > 99 ? "99+" : unread}</span>}
    </a>
  );
}
