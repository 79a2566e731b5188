import type { ClusterOverview } from "@rammevaerk/contracts/clusters";
import { useText } from "../../platform/language/use-text.ts";
import { clusterHref } from "../cluster-tabs.ts";
import { clustersText } from "../clusters-text.ts";
import { DegreeBadge } from "../degree-badge.tsx";

/** Who is in what: a table where there is room, and on a phone each organisation with its own clusters. */
export function OverviewTable({ overview, label }: { overview: ClusterOverview; label: string }) {
  return (
    <>
      <Matrix overview={overview} label={label} />
      <OrganisationList overview={overview} label={label} />
    </>
  );
}

function Matrix({ overview, label }: { overview: ClusterOverview; label: string }) {
  const { overview: text } = useText(clustersText);
  const { clusters, rows } = overview;
  return (
    <div className="table-scroll overview-matrix" role="region" aria-label={label} tabIndex={0}>
      <table className="table">
        <caption>{label}</caption>
        <thead>
          <tr>
            <th scope="col">{text.organisation}</th>
            {clusters.map(({ id, name }) => (
              <th key={id} scope="col">
                <a href={clusterHref(id)}>{name}</a>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ organisation, memberships }) => (
            <tr key={organisation.id}>
              <th scope="row">{organisation.name}</th>
              {clusters.map(({ id }) => {
                const found = memberships.find(({ clusterId }) => clusterId === id);
                return (
                  <td key={id}>
                    {found === undefined ? (
                      <>
                        <span aria-hidden="true">–</span>
                        <span className="sr-only">{text.not}</span>
                      </>
                    ) : (
                      <DegreeBadge degree={found.degree} />
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function OrganisationList({ overview, label }: { overview: ClusterOverview; label: string }) {
  const { overview: text } = useText(clustersText);
  // Those in none are named by themselves.
  const taking = overview.rows.filter(({ memberships }) => memberships.length > 0);
  const names = new Map(overview.clusters.map(({ id, name }) => [id, name]));
  return (
    <ul className="rows overview-list" aria-label={label}>
      {taking.map(({ organisation, memberships }) => (
        <li key={organisation.id}>
          <strong>{organisation.name}</strong>{" "}
          <span className="muted small">{text.takesPartIn(memberships.length)}</span>
          <ul className="plain">
            {memberships.map(({ clusterId, degree }) => (
              <li key={clusterId}>
                <a href={clusterHref(clusterId)}>{names.get(clusterId)}</a> <DegreeBadge degree={degree} />
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}
