import "../accounts/accounts.scss";
import { ButtonGroup, LinkButton, TabLinks } from "@rammevaerk/ui";
import type { ReactNode } from "react";
import { useText } from "../platform/language/use-text.ts";
import { Page } from "../platform/layout/page.tsx";
import { useSession } from "../platform/session/session.ts";
import { operationsText } from "./operations-text.ts";
import { useAdministration } from "./use-administration.ts";

const tabs = [
  { tab: "organisations", href: "/administration" },
  { tab: "roles", href: "/administration/roller" },
  { tab: "outbox", href: "/administration/udbakke" },
  { tab: "search", href: "/administration/soegning" },
  { tab: "audit", href: "/administration/haendelser" },
] as const;

/**
 * What stands around the pages of administration. Who may not be there is told so, and by whom it can be changed;
 * `isAllowed` says who may, and is the administrator alone when absent.
 */
export function AdministrationFrame(props: {
  tab: (typeof tabs)[number]["tab"];
  title: string;
  lead: string;
  isAllowed?: boolean;
  /** Set for a page below a tab. */
  isBelow?: boolean;
  children: ReactNode;
}) {
  const text = useText(operationsText);
  const { isAdministrator } = useAdministration();
  if (!(props.isAllowed ?? isAdministrator)) return <NoAccess />;
  const isFirst = props.tab === "organisations" && props.isBelow !== true;
  return (
    <Page
      title={props.title}
      lead={props.lead}
      crumbs={isFirst ? [] : [{ label: text.title, href: "/administration" }]}
    >
      {isAdministrator && (
        <TabLinks
          label={text.tabs.label}
          links={tabs.map(({ tab, href }) => ({
            href,
            label: text.tabs[tab],
            isCurrent: tab === props.tab && props.isBelow !== true,
          }))}
        />
      )}
      {props.children}
    </Page>
  );
}

function NoAccess() {
  const { noAccess: text } = useText(operationsText);
  const isAsleep = (useSession()?.rolesAwaitingTwoFactor.length ?? 0) > 0;
  return (
    <Page title={text.title} lead={text.lead} crumbs={[]}>
      <p>{isAsleep ? text.asleep : text.text}</p>
      <ButtonGroup>
        {isAsleep && (
          <LinkButton href="/konto/sikkerhed" variant="primary">
            {text.toSecurity}
          </LinkButton>
        )}
        <LinkButton href="/">{text.toOverview}</LinkButton>
      </ButtonGroup>
    </Page>
  );
}
