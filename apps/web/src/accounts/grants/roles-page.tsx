import { listRegions } from "@rammevaerk/domain/reference";
import { Select } from "@rammevaerk/ui";
import { useNavigate, useSearch } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { today } from "../../networks/subjects/today.ts";
import { AdministrationFrame } from "../../operations/administration-frame.tsx";
import { useLanguage } from "../../platform/language/language.ts";
import { useText } from "../../platform/language/use-text.ts";
import { GrantForm } from "./grant-form.tsx";
import { GrantList } from "./grant-list.tsx";
import { RoleRequirements } from "./role-requirements.tsx";
import { rolesText } from "./roles-text.ts";

/** The roles that no organisation gives: administrators and secretariats, and what roles require. */
export function RolesPage(): ReactNode {
  const { page: text } = useText(rolesText);
  return (
    <AdministrationFrame tab="roles" title={text.title} lead={text.lead}>
      <div className="halves">
        <section>
          <h2>{text.administrators}</h2>
          <p>{text.administratorsText}</p>
          <GrantList limitKind="everything" limitId="all" />
          <GrantForm limitKind="everything" limitId="all" roles={["administrator"]} />
        </section>
        <Secretariats />
      </div>
      <RoleRequirements />
    </AdministrationFrame>
  );
}

function Secretariats() {
  const { page: text } = useText(rolesText);
  const language = useLanguage();
  const search: { region?: string | undefined } = useSearch({ from: "/administration/roller" });
  const navigate = useNavigate({ from: "/administration/roller" });
  const regions = listRegions(today());
  const shown = regions.find(({ id }) => id === search.region) ?? regions[0];
  if (shown === undefined) return null;
  return (
    <section>
      <h2>{text.secretariats}</h2>
      <p>{text.secretariatsText}</p>
      <Select
        label={text.region}
        value={shown.id}
        choices={regions.map(({ id, name }) => ({ value: id, label: name[language] }))}
        onChange={(region) => void navigate({ search: { region }, replace: true, resetScroll: false })}
      />
      <GrantList key={`list ${shown.id}`} limitKind="region" limitId={shown.id} />
      <GrantForm key={`form ${shown.id}`} limitKind="region" limitId={shown.id} roles={["secretariat"]} />
    </section>
  );
}
