import type { Me } from "@rammevaerk/contracts/accounts";
import { EmptyState, LinkButton, Skeleton, TabLinks } from "@rammevaerk/ui";
import { useSearch } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { today } from "../../networks/subjects/today.ts";
import { useText } from "../../platform/language/use-text.ts";
import { Page } from "../../platform/layout/page.tsx";
import { useSession } from "../../platform/session/session.ts";
import { ratesText } from "../rates-text.ts";
import { CalculationList } from "./calculation-list.tsx";
import { DueList } from "./due-list.tsx";
import type { RateTab } from "./rates-search.ts";
import "../rates.scss";

/** The rates that concern the reader: what is missing, under way and in force. */
export function RatesPage(): ReactNode {
  const text = useText(ratesText);
  const session = useSession();
  return (
    <Page
      title={text.title}
      lead={text.lead}
      crumbs={[]}
      actions={<LinkButton href="/takster/analyse">{text.analysis}</LinkButton>}
    >
      {session === undefined || session === null ? (
        <Skeleton lines={6} />
      ) : worksWithRates(session) ? (
        <Lists session={session} />
      ) : (
        <EmptyState
          heading={text.list.noRole}
          action={
            <LinkButton href="/tilbud" variant="primary">
              {text.list.seeOffers}
            </LinkButton>
          }
        >
          {text.list.noRoleText}
        </EmptyState>
      )}
    </Page>
  );
}

function Lists({ session }: { session: NonNullable<Me> }) {
  const { list: text } = useText(ratesText);
  const { vis, aar } = useSearch({ from: "/takster" });
  const isEconomist = session.grants.some(({ role }) => role === "economist");
  const tab = vis ?? "i-gang";
  const nextYear = Number(today().slice(0, 4)) + 1;
  const links: { tab: RateTab; label: string; isShown: boolean }[] = [
    { tab: "i-gang", label: text.open, isShown: true },
    { tab: "mangler", label: text.due, isShown: isEconomist },
    { tab: "gaeldende", label: text.published, isShown: true },
  ];
  return (
    <>
      <TabLinks
        label={text.tabs}
        links={links
          .filter(({ isShown }) => isShown)
          .map((link) => ({
            href: `/takster?vis=${link.tab}`,
            label: link.label,
            isCurrent: link.tab === tab,
          }))}
      />
      {tab === "mangler" ? (
        <DueList key={aar} year={aar ?? nextYear} years={[nextYear - 1, nextYear]} />
      ) : (
        <CalculationList key={tab} show={tab === "i-gang" ? "open" : "published"} isEconomist={isEconomist} />
      )}
    </>
  );
}

const roles = new Set(["economist", "council-approver", "secretariat"]);

function worksWithRates({ grants }: NonNullable<Me>): boolean {
  return grants.some(({ role }) => roles.has(role));
}
