import type { LimitKind, Role } from "@rammevaerk/domain/accounts";
import { Button } from "@rammevaerk/ui";
import { showToast } from "../../platform/announce/toast.ts";
import { api, client } from "../../platform/api/client.ts";
import { Loaded } from "../../platform/data/loaded.tsx";
import { More } from "../../platform/data/more.tsx";
import { usePages } from "../../platform/data/use-pages.ts";
import { useAction } from "../../platform/form/use-action.ts";
import { useFormat } from "../../platform/format/use-format.ts";
import { shellText } from "../../platform/language/shell-text.ts";
import { useText } from "../../platform/language/use-text.ts";
import { refreshGrants } from "./refresh-grants.ts";
import { rolesText } from "./roles-text.ts";

interface Limit {
  readonly limitKind: LimitKind;
  readonly limitId: string;
}

/** Who holds which role within a limit, each with the way to take it, and a way back for a moment. */
export function GrantList(limit: Limit) {
  const { list: text } = useText(rolesText);
  const { limitKind, limitId } = limit;
  const grants = usePages({
    key: api.accounts.listGrants.queryKey({ limitKind, limitId }),
    fetch: (after, signal) => client.accounts.listGrants.query({ limitKind, limitId, after }, { signal }),
  });
  return (
    <>
      <Loaded query={grants}>
        {({ items }) =>
          items.length === 0 ? (
            <p>{text.none}</p>
          ) : (
            <ul className="rows">
              {items.map((grant) => (
                <Row key={grant.id} grant={grant} />
              ))}
            </ul>
          )
        }
      </Loaded>
      <More pages={grants} />
    </>
  );
}

interface Held extends Limit {
  readonly id: string;
  readonly person: { readonly id: string; readonly name: string; readonly organisation: string | null };
  readonly role: Role;
  readonly grantedAt: string;
  readonly grantedBy: string | null;
  readonly expiresAt: string | null;
}

function Row({ grant }: { grant: Held }) {
  const { list: text, roles } = useText(rolesText);
  const format = useFormat();
  const end = useEndGrant(grant);
  const { person, grantedAt, grantedBy, expiresAt } = grant;
  const given = format.date(grantedAt);
  return (
    <li className="account-row">
      <div className="account-row__about">
        <p>
          <strong>
            <a href={`/personer/${person.id}`}>{person.name}</a>
          </strong>
          , {roles[grant.role]}
        </p>
        <p className="muted small">
          {[
            person.organisation,
            grantedBy === null ? text.givenBySystem(given) : text.given(given, grantedBy),
            expiresAt === null ? null : text.until(format.date(expiresAt)),
          ]
            .filter(Boolean)
            .join(" · ")}
        </p>
      </div>
      <Button variant="plain" isBusy={end.isBusy} onClick={() => end.start()}>
        {text.end} <span className="sr-only">{text.endOf(person.name)}</span>
      </Button>
    </li>
  );
}

function useEndGrant(grant: Held) {
  const { list: text } = useText(rolesText);
  const { data } = useText(shellText);
  const { person, role, limitKind, limitId, expiresAt } = grant;
  const giveBack = useAction(
    () => client.accounts.grantRole.mutate({ personId: person.id, role, limitKind, limitId, expiresAt }),
    async () => {
      await refreshGrants();
      showToast({ kind: "success", text: data.undone });
    },
  );
  return useAction(
    () => client.accounts.endGrant.mutate({ grantId: grant.id }),
    async () => {
      await refreshGrants();
      showToast({
        kind: "success",
        text: text.ended(person.name),
        action: { label: data.undo, run: () => giveBack.start() },
      });
    },
  );
}
