import type { ClusterSummary } from "@rammevaerk/contracts/clusters";
import { Card, TagList } from "@rammevaerk/ui";
import { sortByList } from "../../networks/subjects/sort-by-list.ts";
import { subjectLabel } from "../../networks/subjects/subject-label.ts";
import { useFormat } from "../../platform/format/use-format.ts";
import { useLanguage } from "../../platform/language/language.ts";
import { useText } from "../../platform/language/use-text.ts";
import { ClusterBadges } from "../cluster-badges.tsx";
import { clusterHref } from "../cluster-tabs.ts";
import { listRegionNames } from "../cluster-words.ts";
import { clustersText } from "../clusters-text.ts";

const tagsShown = 3;

/** One cluster in a list: what it is for, where, and how many have bound themselves. */
export function ClusterCard({ cluster }: { cluster: ClusterSummary }) {
  const { card: text } = useText(clustersText);
  const format = useFormat();
  const language = useLanguage();
  const groups = sortByList("target-group", cluster.targetGroups).map((code) =>
    subjectLabel({ list: "target-group", code }, language),
  );
  const hidden = groups.length - tagsShown;
  const bound = cluster.parties.filter(({ degree }) => degree === "bound").length;
  const facts = [
    text.parties(cluster.parties.length),
    text.bound(bound),
    format.list(listRegionNames(cluster.regionIds, language)),
  ];
  return (
    <Card
      headingLevel={2}
      heading={<a href={clusterHref(cluster.id)}>{cluster.name}</a>}
      kicker={<ClusterBadges cluster={cluster} />}
      footer={facts.join(" · ")}
      isLinked
    >
      <p>{cluster.excerpt}</p>
      <TagList
        label={text.targetGroups}
        tags={hidden > 0 ? [...groups.slice(0, tagsShown), text.more(hidden)] : groups}
      />
    </Card>
  );
}
