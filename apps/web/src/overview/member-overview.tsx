import type { Me } from "@rammevaerk/contracts/accounts";
import { Alert, Card, LinkButton, notificationsIcon } from "@rammevaerk/ui";
import { shellText } from "../platform/language/shell-text.ts";
import { useText } from "../platform/language/use-text.ts";
import { Page } from "../platform/layout/page.tsx";
import { overviewText } from "./overview-text.ts";

/** Where a signed-in person begins. */
export function MemberOverview({ session }: { session: NonNullable<Me> }) {
  const { member: text } = useText(overviewText);
  const shell = useText(shellText);
  const ways = [
    { href: "/netvaerk", heading: shell.nav.networks, about: text.networks },
    { href: "/eksperter", heading: shell.nav.experts, about: text.experts },
    { href: "/rammeaftaler", heading: shell.nav.agreements, about: text.agreements },
  ];
  return (
    <Page title={text.title(session.name)} lead={text.lead}>
      <div className="stack">
        {session.rolesAwaitingTwoFactor.length > 0 && (
          <Alert kind="warning">
            <p className="alert-text">
              {shell.account.rolesAsleep} <a href="/konto/sikkerhed">{shell.account.rolesAsleepAction}</a>
            </p>
          </Alert>
        )}
        {session.unreadNotifications > 0 && (
          <p>
            <LinkButton href="/notifikationer" icon={notificationsIcon}>
              {text.news(session.unreadNotifications)}
            </LinkButton>
          </p>
        )}
        <div className="tiles">
          {ways.map(({ href, heading, about }) => (
            <Card key={href} headingLevel={2} heading={<a href={href}>{heading}</a>} isLinked>
              <p>{about}</p>
            </Card>
          ))}
        </div>
      </div>
    </Page>
  );
}
