import type { NetworkDetail } from "@rammevaerk/contracts/networks";
import { Alert, TabLinks } from "@rammevaerk/ui";
import type { ReactNode } from "react";
import { useFormat } from "../platform/format/use-format.ts";
import { useLanguage } from "../platform/language/language.ts";
import { shellText } from "../platform/language/shell-text.ts";
import { useText } from "../platform/language/use-text.ts";
import { Page } from "../platform/layout/page.tsx";
import { EntryNote } from "./entry/entry-note.tsx";
import { EntryActions } from "./entry/entry-actions.tsx";
import { firstSentence } from "./first-sentence.ts";
import { NetworkBadges } from "./list/network-badges.tsx";
import { listNetworkTabs, type NetworkTab } from "./network-tabs.ts";
import { areaNames } from "./network-words.ts";
import { networksText } from "./networks-text.ts";
import "./networks.scss";

/** What stands around every page of a network: its name, what it is for, the next step, and the way to its pages. */
export function NetworkFrame(props: { network: NetworkDetail; tab: NetworkTab; children: ReactNode }) {
  const { network, tab } = props;
  const text = useText(networksText);
  const { nav } = useText(shellText);
  const tabs = listNetworkTabs(network);
  return (
    <Page
      title={network.name}
      tabTitle={tab === tabs[0]?.tab ? undefined : `${text.tabs[tab]}, ${network.name}`}
      lead={tab === "about" ? undefined : firstSentence(network.excerpt)}
      crumbs={[{ label: nav.networks, href: "/netvaerk" }]}
      actions={<EntryActions network={network} />}
    >
      <NetworkFacts network={network} />
      <EntryNote network={network} />
      {network.isDormant && <Alert kind="info">{text.dormant.note}</Alert>}
      {tabs.length > 1 && (
        <TabLinks
          label={text.tabs.label}
          links={tabs.map((one) => ({
            href: one.href,
            label: text.tabs[one.tab],
            isCurrent: one.tab === tab,
          }))}
        />
      )}
      {props.children}
    </Page>
  );
}

function NetworkFacts({ network }: { network: NetworkDetail }) {
  const text = useText(networksText);
  const format = useFormat();
  const language = useLanguage();
  const facts = [
    text.admission[network.admission].name,
    text.card.members(network.memberCount),
    format.list(areaNames(network, { language, national: text.card.national })),
  ];
  return (
    <p className="facts muted">
      <NetworkBadges network={network} /> {facts.join(" · ")}
    </p>
  );
}
