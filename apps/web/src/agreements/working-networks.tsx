import { useQuery } from "@tanstack/react-query";
import { networksHref } from "../networks/list/networks-search.ts";
import { api } from "../platform/api/client.ts";
import { Loaded } from "../platform/data/loaded.tsx";
import { useText } from "../platform/language/use-text.ts";
import { SignInHere } from "../platform/session/sign-in-here.tsx";
import { useSession } from "../platform/session/session.ts";
import { agreementsText } from "./agreements-text.ts";

const shown = 3;

/** The networks that work for a goal, as far as the reader may see them. Nothing for a visitor. */
export function WorkingNetworks({ goalKey }: { goalKey: string }) {
  const { networks: text } = useText(agreementsText);
  const session = useSession();
  const isPerson = session !== undefined && session !== null;
  const query = useQuery(api.networks.list.queryOptions({ goalKey }, { enabled: isPerson }));
  if (!isPerson) return null;
  return (
    <Loaded query={query} placeholder={null}>
      {({ items, total }) => (
        <div className="working-networks">
          <p>{text.heading(total ?? items.length)}</p>
          {items.length > 0 && (
            <ul>
              {items.slice(0, shown).map(({ id, name }) => (
                <li key={id}>
                  <a href={`/netvaerk/${id}`}>{name}</a>
                </li>
              ))}
            </ul>
          )}
          {items.length > shown && <a href={networksHref({ maal: goalKey })}>{text.showAll}</a>}
        </div>
      )}
    </Loaded>
  );
}

/** For a visitor, once on a page of goals. */
export function SignInToSeeNetworks() {
  const { networks: text } = useText(agreementsText);
  if (useSession() !== null) return null;
  return (
    <p>
      <SignInHere>{text.signIn}</SignInHere>
    </p>
  );
}
