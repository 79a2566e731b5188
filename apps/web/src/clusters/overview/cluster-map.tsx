import { findMunicipality, listRegions } from "@rammevaerk/domain/reference";
import { Details, TileGrid } from "@rammevaerk/ui";
import { useQueries } from "@tanstack/react-query";
import { useState } from "react";
import { municipalityTiles } from "../../offers/map/municipality-tiles.ts";
import { today } from "../../networks/subjects/today.ts";
import { api } from "../../platform/api/client.ts";
import { useText } from "../../platform/language/use-text.ts";
import { clusterHref } from "../cluster-tabs.ts";
import { clustersText } from "../clusters-text.ts";
import { DegreeBadge } from "../degree-badge.tsx";
import { listMemberships } from "./list-memberships.ts";

/** All municipalities of the country, the darker the more clusters; each shows what it is in. */
export function ClusterMap(props: {
  picked: string | undefined;
  onPick: (code: string | undefined) => void;
}) {
  const { picked, onPick } = props;
  const { overview: text } = useText(clustersText);
  const [isOpen, setOpen] = useState(picked !== undefined);
  const overviews = useQueries({
    queries: listRegions(today()).map(({ id }) =>
      api.clusters.overview.queryOptions({ regionId: id }, { enabled: isOpen }),
    ),
  });
  const memberships = listMemberships(overviews.flatMap(({ data }) => data ?? []));
  const nameOf = (code: string): string => findMunicipality(code)?.name ?? code;
  const own = picked === undefined ? [] : (memberships.get(picked) ?? []);
  return (
    <Details summary={text.map} isOpen={isOpen} onOpen={() => setOpen(true)}>
      <TileGrid
        label={text.mapLabel}
        hint={text.mapHint}
        tiles={municipalityTiles.map(({ code, ...place }) => ({
          ...place,
          value: code,
          name: nameOf(code),
          count: memberships.get(code)?.length ?? 0,
        }))}
        picked={picked === undefined ? [] : [picked]}
        onToggle={(code) => onPick(code === picked ? undefined : code)}
        describe={({ name, count }) => text.tile(name, count)}
        formatRange={text.range}
      />
      <div role="status">
        {picked !== undefined && own.length === 0 && <p>{text.pickedNone(nameOf(picked))}</p>}
        {picked !== undefined && own.length > 0 && (
          <>
            <p>{text.picked(nameOf(picked))}</p>
            <ul className="plain">
              {own.map(({ clusterId, name, degree }) => (
                <li key={clusterId}>
                  <a href={clusterHref(clusterId)}>{name}</a> <DegreeBadge degree={degree} />
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
      <p className="muted small">{text.elsewhere}</p>
    </Details>
  );
}
