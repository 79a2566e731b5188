import { LinkButton } from "@rammevaerk/ui";
import { useQuery } from "@tanstack/react-query";
import { api } from "../../platform/api/client.ts";
import { Loaded } from "../../platform/data/loaded.tsx";
import { useText } from "../../platform/language/use-text.ts";
import { memberText } from "./member-text.ts";

const shown = 3;

/** Networks in the reader's field; who has written no field is asked for it first. */
export function Suggestions() {
  const text = useText(memberText);
  const profile = useQuery(api.accounts.getProfile.queryOptions());
  return (
    <Loaded query={profile}>
      {({ competences }) =>
        competences.length === 0 ? (
          <section>
            <h2 className="h3">{text.profileHeading}</h2>
            <p>{text.profileText}</p>
            <p>
              <LinkButton href="/konto">{text.toProfile}</LinkButton>
            </p>
          </section>
        ) : (
          <SuggestedNetworks />
        )
      }
    </Loaded>
  );
}

function SuggestedNetworks() {
  const text = useText(memberText);
  const query = useQuery(api.networks.list.queryOptions({ suggested: true }));
  return (
    <section>
      <h2 className="h3">{text.suggestedHeading}</h2>
      <Loaded query={query}>
        {({ items }) => (
          <>
            <p>{items.length === 0 ? text.noSuggestions : text.suggestedText}</p>
            <ul className="plain">
              {items.slice(0, shown).map(({ id, name, memberCount }) => (
                <li key={id}>
                  <a href={`/netvaerk/${id}`}>{name}</a>
                  <span className="muted small">{text.members(memberCount)}</span>
                </li>
              ))}
            </ul>
          </>
        )}
      </Loaded>
    </section>
  );
}
