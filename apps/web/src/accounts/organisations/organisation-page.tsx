import type { AppRouter } from "@rammevaerk/api/router";
import { addDays, isIsoDate } from "@rammevaerk/domain/time";
import { Button, DataList, type Fact } from "@rammevaerk/ui";
import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import type { inferRouterOutputs } from "@trpc/server";
import { type ReactNode, useState } from "react";
import { regionName } from "../../networks/network-words.ts";
import { AdministrationFrame } from "../../operations/administration-frame.tsx";
import { AuditTrail } from "../../operations/audit/audit-trail.tsx";
import { useAdministration } from "../../operations/use-administration.ts";
import { api } from "../../platform/api/client.ts";
import { Loaded } from "../../platform/data/loaded.tsx";
import { useFormat } from "../../platform/format/use-format.ts";
import { useLanguage } from "../../platform/language/language.ts";
import { useText } from "../../platform/language/use-text.ts";
import { GrantList } from "../grants/grant-list.tsx";
import { InviteForm } from "./invite-form.tsx";
import { MailDomainsForm } from "./mail-domains-form.tsx";
import { OrganisationPeople } from "./organisation-people.tsx";
import { organisationsText } from "./organisations-text.ts";

type Organisation = inferRouterOutputs<AppRouter>["accounts"]["getOrganisation"];

/** One organisation for those who administer it: who belongs there, what they may do, how they come in. */
export function OrganisationPage(): ReactNode {
  const { id } = useParams({ from: "/administration/organisationer/$id" });
  const query = useQuery(api.accounts.getOrganisation.queryOptions({ id }));
  return <Loaded query={query}>{(organisation) => <Shown organisation={organisation} />}</Loaded>;
}

function Shown({ organisation }: { organisation: Organisation }) {
  const { detail: text, kinds } = useText(organisationsText);
  const { isAdministrator, organisations } = useAdministration();
  const { id } = organisation;
  return (
    <AdministrationFrame
      tab="organisations"
      title={organisation.name}
      lead={text.lead(kinds[organisation.kind])}
      isAllowed={isAdministrator || organisations.some((own) => own.id === id)}
      isBelow
    >
      <div className="with-side with-side--end">
        <div className="stack">
          <OrganisationPeople organisationId={id} />
          <section>
            <h2>{text.roles}</h2>
            <p>{text.rolesText}</p>
            <GrantList limitKind="organisation" limitId={id} />
          </section>
          <Events organisationId={id} />
        </div>
        <div className="stack">
          <InviteForm organisationId={id} />
          <MailDomainsForm organisationId={id} domains={organisation.mailDomains ?? []} />
          <Facts organisation={organisation} />
        </div>
      </div>
    </AdministrationFrame>
  );
}

function Events({ organisationId }: { organisationId: string }) {
  const { detail: text } = useText(organisationsText);
  const [isShown, setShown] = useState(false);
  if (!isShown) return <Button onClick={() => setShown(true)}>{text.showEvents}</Button>;
  return (
    <section>
      <h2>{text.events}</h2>
      <AuditTrail scope={{ kind: "organisation", id: organisationId }} />
    </section>
  );
}

function Facts({ organisation }: { organisation: Organisation }) {
  const { detail: text, kinds } = useText(organisationsText);
  const format = useFormat();
  const language = useLanguage();
  const { kind, code, regionId, validFrom, validTo, successors, predecessors } = organisation;
  const names = (list: readonly { name: string }[]) => format.list(list.map(({ name }) => name));
  const facts: (Fact | null)[] = [
    { term: text.kind, value: kinds[kind] },
    code === null ? null : { term: text.code, value: code },
    regionId === null ? null : { term: text.region, value: regionName(regionId, language) },
    { term: text.from, value: format.date(validFrom) },
    validTo !== null && isIsoDate(validTo)
      ? { term: text.to, value: format.date(addDays(validTo, -1)) }
      : null,
    successors.length === 0 ? null : { term: text.successors, value: names(successors) },
    predecessors.length === 0 ? null : { term: text.predecessors, value: names(predecessors) },
  ];
  return (
    <section>
      <h2 className="h3">{text.facts}</h2>
      <DataList facts={facts.filter((fact) => fact !== null)} />
    </section>
  );
}
