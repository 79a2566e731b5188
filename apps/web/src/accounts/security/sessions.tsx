import { Badge, Button } from "@rammevaerk/ui";
import { useQuery } from "@tanstack/react-query";
import { showToast } from "../../platform/announce/toast.ts";
import { api, client } from "../../platform/api/client.ts";
import { Loaded } from "../../platform/data/loaded.tsx";
import { useAction } from "../../platform/form/use-action.ts";
import { useFormat } from "../../platform/format/use-format.ts";
import { useText } from "../../platform/language/use-text.ts";
import { accountText } from "../account/account-text.ts";
import { refreshSessions } from "./refresh-sessions.ts";

/** Where the person is signed in; any other place can be signed out, one by one or all at once. */
export function Sessions() {
  const { security: text } = useText(accountText);
  const query = useQuery(api.accounts.listSessions.queryOptions());
  const end = useAction(
    (id: string) => client.accounts.endSession.mutate({ id }),
    async () => {
      await refreshSessions();
      showToast({ kind: "success", text: text.signedOut });
    },
  );
  const endOthers = useAction(
    () => client.accounts.endOtherSessions.mutate(),
    async () => {
      await refreshSessions();
      showToast({ kind: "success", text: text.signedOutOthers });
    },
  );
  return (
    <section>
      <h2>{text.sessionsHeading}</h2>
      <Loaded query={query}>
        {(sessions) => (
          <>
            <ul className="rows">
              {sessions.map((session) => (
                <Row
                  key={session.id}
                  session={session}
                  isBusy={end.isBusy}
                  onEnd={() => end.start(session.id)}
                />
              ))}
            </ul>
            {sessions.length > 1 && (
              <Button isBusy={endOthers.isBusy} onClick={() => endOthers.start()}>
                {text.signOutOthers}
              </Button>
            )}
          </>
        )}
      </Loaded>
    </section>
  );
}

interface Session {
  readonly device: string;
  readonly createdAt: string;
  readonly lastSeenAt: string;
  readonly isCurrent: boolean;
}

function Row(props: { session: Session; isBusy: boolean; onEnd: () => void }) {
  const { device, createdAt, lastSeenAt, isCurrent } = props.session;
  const { security: text } = useText(accountText);
  const format = useFormat();
  return (
    <li className="account-row">
      <div className="account-row__about">
        <p>
          <strong>{device}</strong> {isCurrent && <Badge kind="info">{text.thisOne}</Badge>}
        </p>
        <p className="muted small">{text.seen(format.dateTime(createdAt), format.relative(lastSeenAt))}</p>
      </div>
      {!isCurrent && (
        <Button isBusy={props.isBusy} onClick={props.onEnd}>
          {text.signOut} <span className="sr-only">{text.signOutOf(device)}</span>
        </Button>
      )}
    </li>
  );
}
