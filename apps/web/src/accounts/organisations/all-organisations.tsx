import { organisationKinds } from "@rammevaerk/domain/accounts";
import { Badge, Details, EmptyState, LinkButton, Select } from "@rammevaerk/ui";
import { regionName } from "../../networks/network-words.ts";
import { api, client } from "../../platform/api/client.ts";
import { Loaded } from "../../platform/data/loaded.tsx";
import { More } from "../../platform/data/more.tsx";
import { usePages } from "../../platform/data/use-pages.ts";
import { useLanguage } from "../../platform/language/language.ts";
import { shellText } from "../../platform/language/shell-text.ts";
import { useText } from "../../platform/language/use-text.ts";
import { AddressSearchField } from "../../platform/routing/address-search-field.tsx";
import { useAddress } from "../../platform/routing/use-address.ts";
import { CreateOrganisationForm } from "./create-organisation-form.tsx";
import { type OrganisationsSearch, readOrganisationsSearch } from "./organisations-search.ts";
import { organisationsText } from "./organisations-text.ts";

/** All organisations, found by name and kind, and the way to add one. */
export function AllOrganisations() {
  const { list: text, kinds } = useText(organisationsText);
  const [search, change] = useAddress(readOrganisationsSearch);
  return (
    <div className="with-side">
      <section aria-label={text.search} className="stack">
        <AddressSearchField label={text.search} value={search.q ?? ""} onCommit={(q) => change({ q })} />
        <Select
          label={text.kind}
          value={search.slags ?? "any"}
          choices={[
            { value: "any", label: text.anyKind },
            ...organisationKinds.map((value) => ({ value, label: kinds[value] })),
          ]}
          onChange={(kind) => change({ slags: kind === "any" ? undefined : kind })}
        />
        <Details summary={text.add}>
          <CreateOrganisationForm />
        </Details>
      </section>
      <Results search={search} />
    </div>
  );
}

function Results({ search }: { search: OrganisationsSearch }) {
  const { list: text, kinds } = useText(organisationsText);
  const { data } = useText(shellText);
  const language = useLanguage();
  const input = { text: search.q, kinds: search.slags === undefined ? undefined : [search.slags] };
  const organisations = usePages({
    key: api.accounts.listOrganisations.queryKey(input),
    fetch: (after, signal) => client.accounts.listOrganisations.query({ ...input, after }, { signal }),
  });
  return (
    <section aria-busy={organisations.isOld}>
      <Loaded query={organisations}>
        {({ items, total }) =>
          items.length === 0 ? (
            <EmptyState
              heading={text.none}
              action={<LinkButton href="/administration">{text.showAll}</LinkButton>}
            >
              {text.noneText}
            </EmptyState>
          ) : (
            <>
              <h2 className="h3">
                <span role="status">{data.results(total ?? items.length)}</span>
              </h2>
              <ul className="rows">
                {items.map(({ id, name, kind, regionId, isDemo }) => (
                  <li key={id}>
                    <a href={`/administration/organisationer/${id}`}>{name}</a>{" "}
                    {isDemo && <Badge kind="warning">{text.demo}</Badge>}{" "}
                    <span className="muted small">
                      {[kinds[kind], regionId === null ? null : regionName(regionId, language)]
                        .filter(Boolean)
                        .join(" · ")}
                    </span>
                  </li>
                ))}
              </ul>
            </>
          )
        }
      </Loaded>
      <More pages={organisations} />
    </section>
  );
}
