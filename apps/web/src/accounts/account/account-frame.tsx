import "../accounts.scss";
import { TabLinks } from "@rammevaerk/ui";
import type { ReactNode } from "react";
import { useText } from "../../platform/language/use-text.ts";
import { Page } from "../../platform/layout/page.tsx";
import { accountText } from "./account-text.ts";

const tabs = [
  { tab: "profile", href: "/konto" },
  { tab: "security", href: "/konto/sikkerhed" },
  { tab: "notifications", href: "/konto/notifikationer" },
  { tab: "data", href: "/konto/data" },
] as const;

/** What stands around every page of the own account: what it is for, and the way to the others. */
export function AccountFrame(props: {
  tab: (typeof tabs)[number]["tab"];
  title: string;
  lead: string;
  actions?: ReactNode;
  children: ReactNode;
}) {
  const text = useText(accountText);
  const isFirst = props.tab === "profile";
  return (
    <Page
      title={props.title}
      lead={props.lead}
      crumbs={isFirst ? [] : [{ label: text.tabs.label, href: "/konto" }]}
      actions={props.actions}
    >
      <TabLinks
        label={text.tabs.label}
        links={tabs.map(({ tab, href }) => ({ href, label: text.tabs[tab], isCurrent: tab === props.tab }))}
      />
      {props.children}
    </Page>
  );
}
