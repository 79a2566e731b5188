import type { ReactNode } from "react";
import { AdministrationFrame } from "../../operations/administration-frame.tsx";
import { useAdministration } from "../../operations/use-administration.ts";
import { useText } from "../../platform/language/use-text.ts";
import { AllOrganisations } from "./all-organisations.tsx";
import { organisationsText } from "./organisations-text.ts";

/** Where administration begins: all organisations for an administrator, the own for everybody else. */
export function OrganisationsPage(): ReactNode {
  const { list: text } = useText(organisationsText);
  const { isAdministrator, organisations, regions } = useAdministration();
  return (
    <AdministrationFrame
      tab="organisations"
      title={text.title}
      lead={isAdministrator ? text.lead : text.leadOwn}
      isAllowed={isAdministrator || organisations.length > 0 || regions.length > 0}
    >
      <div className="stack">
        <OwnLimits />
        {isAdministrator && <AllOrganisations />}
      </div>
    </AdministrationFrame>
  );
}

function OwnLimits() {
  const { list: text } = useText(organisationsText);
  const { organisations, regions } = useAdministration();
  return (
    <>
      {organisations.length > 0 && (
        <section>
          <h2>{text.own}</h2>
          <ul className="rows">
            {organisations.map(({ id, name }) => (
              <li key={id}>
                <a href={`/administration/organisationer/${id}`}>{name}</a>
              </li>
            ))}
          </ul>
        </section>
      )}
      {regions.length > 0 && (
        <section>
          <h2>{text.regions}</h2>
          <p>{text.regionsText}</p>
          <ul className="rows">
            {regions.map(({ id, name }) => (
              <li key={id}>
                <a href={`/netvaerk?region=${id}`}>{text.networksIn(name)}</a>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
