import { useQuery } from "@tanstack/react-query";
import { api } from "../../platform/api/client.ts";
import { useFormat } from "../../platform/format/use-format.ts";
import { useText } from "../../platform/language/use-text.ts";
import { frontText } from "./front-text.ts";

const shown = 5;

/** On the front page: the clusters that somebody is in, and what they should have done by now. Nothing for all others. */
export function MyClusters() {
  const text = useText(frontText);
  const format = useFormat();
  const mine = useQuery(api.clusters.list.queryOptions({ mine: true }));
  const waiting = useQuery(api.clusters.listWaiting.queryOptions());
  const clusters = mine.data?.items ?? [];
  const overdue = waiting.data?.overdueActions ?? [];
  if (clusters.length === 0 && overdue.length === 0) return null;
  return (
    <section className="newest">
      <h2>{text.heading}</h2>
      <ul className="plain">
        {clusters.slice(0, shown).map(({ id, name }) => (
          <li key={id}>
            <a href={`/klynger/${id}`}>{name}</a>
          </li>
        ))}
      </ul>
      {overdue.length > 0 && (
        <>
          <h3>{text.overdue(overdue.length)}</h3>
          <ul className="plain">
            {overdue.slice(0, shown).map(({ id, clusterId, title, dueOn, cluster }) => (
              <li key={id}>
                <a href={`/klynger/${clusterId}/handlinger/${id}`}>{title}</a>
                <span className="muted small">{text.due(format.date(dueOn), cluster)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      <p>
        <a href="/klynger?mine=1">{text.all}</a>
      </p>
    </section>
  );
}
