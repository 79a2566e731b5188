import type { NetworkSummary } from "@rammevaerk/contracts/networks";
import { Card, TagList } from "@rammevaerk/ui";
import { useFormat } from "../../platform/format/use-format.ts";
import { useLanguage } from "../../platform/language/language.ts";
import { useText } from "../../platform/language/use-text.ts";
import { areaNames } from "../network-words.ts";
import { networksText } from "../networks-text.ts";
import { sortByList } from "../subjects/sort-by-list.ts";
import { subjectLabel } from "../subjects/subject-label.ts";
import { NetworkBadges } from "./network-badges.tsx";

const tagsShown = 3;

/** One network in a list: what it is for, how one gets in, how alive it is. */
export function NetworkCard({ network }: { network: NetworkSummary }) {
  const text = useText(networksText);
  const format = useFormat();
  const language = useLanguage();
  const groups = sortByList("target-group", network.targetGroups).map((code) =>
    subjectLabel({ list: "target-group", code }, language),
  );
  const hidden = groups.length - tagsShown;
  const facts = [
    text.admission[network.admission].name,
    text.card.members(network.memberCount),
    format.list(areaNames(network, { language, national: text.card.national })),
    network.lastActivityOn === null
      ? text.card.noActivity
      : text.card.lastActivity(format.relative(network.lastActivityOn)),
  ];
  return (
    <Card
      headingLevel={2}
      heading={<a href={`/netvaerk/${network.id}`}>{network.name}</a>}
      kicker={<NetworkBadges network={network} />}
      footer={facts.join(" · ")}
      isLinked
    >
      <p>{network.excerpt}</p>
      <TagList
        label={text.card.targetGroups}
        tags={hidden > 0 ? [...groups.slice(0, tagsShown), text.card.more(hidden)] : groups}
      />
    </Card>
  );
}
