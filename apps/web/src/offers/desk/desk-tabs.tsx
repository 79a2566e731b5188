import { TabLinks } from "@rammevaerk/ui";
import { useText } from "../../platform/language/use-text.ts";
import { deskText } from "./desk-text.ts";

export type DeskTab = "mine" | "grid" | "imports";

/** The pages of the desk, beside each other. */
export function DeskTabs({ current }: { current: DeskTab }) {
  const { nav } = useText(deskText);
  const links = [
    { tab: "mine", href: "/tilbud/mine", label: nav.mine },
    { tab: "grid", href: "/tilbud/mine/tal", label: nav.grid },
    { tab: "imports", href: "/tilbud/import", label: nav.imports },
  ] as const;
  return (
    <TabLinks
      label={nav.label}
      links={links.map(({ tab, href, label }) => ({ href, label, isCurrent: tab === current }))}
    />
  );
}
