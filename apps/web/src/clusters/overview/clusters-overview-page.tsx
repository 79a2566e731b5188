import type { ClusterOverview } from "@rammevaerk/contracts/clusters";
import { commitmentDegrees } from "@rammevaerk/domain/clusters";
import { findRegion } from "@rammevaerk/domain/reference";
import { Button, Details, downloadIcon, EmptyState, LinkButton, Select } from "@rammevaerk/ui";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { today } from "../../networks/subjects/today.ts";
import { api } from "../../platform/api/client.ts";
import { Loaded } from "../../platform/data/loaded.tsx";
import { useLanguage } from "../../platform/language/language.ts";
import { useText } from "../../platform/language/use-text.ts";
import { Page } from "../../platform/layout/page.tsx";
import { useAddress } from "../../platform/routing/use-address.ts";
import { useSession } from "../../platform/session/session.ts";
import { clustersText } from "../clusters-text.ts";
import { DegreeBadge } from "../degree-badge.tsx";
import { ClusterMap } from "./cluster-map.tsx";
import { OverviewTable } from "./overview-table.tsx";
import { chooseRegion, listRegionChoices, readOverviewSearch } from "./overview-search.ts";
import { saveText } from "./save-text.ts";
import { writeOverviewCsv } from "./write-overview-csv.ts";
import "../clusters.scss";

/** All clusters of a region: who takes part in what and how bound, and which municipalities in none. */
export function ClustersOverviewPage(): ReactNode {
  const { title, overview: text } = useText(clustersText);
  const language = useLanguage();
  const [search, change] = useAddress(readOverviewSearch);
  const own = useSession()?.grants.find(({ role }) => role === "secretariat")?.limitId;
  const regionId = chooseRegion(search, today(), own);
  const overview = useQuery(
    api.clusters.overview.queryOptions({ regionId }, { placeholderData: keepPreviousData }),
  );
  return (
    <Page title={text.title} lead={text.lead} crumbs={[{ label: title, href: "/klynger" }]}>
      <div className="overview-choices">
        <Select
          label={text.region}
          value={regionId}
          onChange={(region) => change({ region, kommune: undefined })}
          choices={listRegionChoices(regionId, today()).map(({ id, name }) => ({
            value: id,
            label: name[language],
          }))}
        />
        {overview.data !== undefined && <TakeAway overview={overview.data} />}
      </div>
      <div aria-busy={overview.isPlaceholderData}>
        <Loaded query={overview}>{(found) => <Found overview={found} />}</Loaded>
      </div>
      <ClusterMap picked={search.kommune} onPick={(kommune) => change({ ...search, kommune })} />
    </Page>
  );
}

function useRegionName(regionId: string): string {
  const language = useLanguage();
  return findRegion(regionId)?.name[language] ?? regionId;
}

/** The same as a file, and on paper. */
function TakeAway({ overview }: { overview: ClusterOverview }) {
  const { overview: text, degrees } = useText(clustersText);
  const region = useRegionName(overview.regionId);
  if (overview.clusters.length === 0) return null;
  const save = (): void =>
    saveText(
      text.fileName(region.replaceAll(/\s+/gu, "-").toLowerCase()),
      writeOverviewCsv(overview, {
        organisation: text.organisation,
        not: text.not,
        degreeOf: (degree) => degrees[degree].name,
      }),
    );
  return (
    <div className="cluster">
      <Button icon={downloadIcon} onClick={save}>
        {text.export}
      </Button>
      <Button onClick={() => print()}>{text.print}</Button>
    </div>
  );
}

function Found({ overview }: { overview: ClusterOverview }) {
  const { overview: text, degrees, list } = useText(clustersText);
  const region = useRegionName(overview.regionId);
  if (overview.clusters.length === 0) {
    return (
      <EmptyState heading={text.none} action={<LinkButton href="/klynger">{list.showAll}</LinkButton>}>
        {text.noneText}
      </EmptyState>
    );
  }
  const { municipalitiesInNone: inNone } = overview;
  return (
    <>
      <section className="cluster-part">
        <h2 className="h3">{text.inNone(inNone.length)}</h2>
        {inNone.length > 0 && (
          <>
            <p className="muted small">{text.inNoneText}</p>
            <ul className="in-none">
              {inNone.map(({ id, name }) => (
                <li key={id}>{name}</li>
              ))}
            </ul>
          </>
        )}
      </section>
      <section className="cluster-part">
        <OverviewTable overview={overview} label={text.table(region)} />
        <Details summary={text.legend}>
          <ul className="plain">
            {commitmentDegrees.map((degree) => (
              <li key={degree}>
                <DegreeBadge degree={degree} /> {degrees[degree].text}
              </li>
            ))}
          </ul>
        </Details>
      </section>
    </>
  );
}
