import { useQuery } from "@tanstack/react-query";
import { api } from "../../platform/api/client.ts";
import { useText } from "../../platform/language/use-text.ts";
import { frontText } from "./front-text.ts";

const shown = 5;

/** On the front page: the clusters that somebody is in. Nothing for all others. */
export function MyClusters() {
  const text = useText(frontText);
  const mine = useQuery(api.clusters.list.queryOptions({ mine: true }));
  const clusters = mine.data?.items ?? [];
  if (clusters.length === 0) return null;
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
      <p>
        <a href="/klynger?mine=1">{text.all}</a>
      </p>
    </section>
  );
}
