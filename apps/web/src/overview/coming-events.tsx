import { useQuery } from "@tanstack/react-query";
import { api } from "../platform/api/client.ts";
import { locales } from "../platform/format/kept-formatter.ts";
import { useLanguage } from "../platform/language/language.ts";

const shown = 3;
const copenhagen = { timeZone: "Europe/Copenhagen", dateStyle: "long" } as const;

/** The next events that are open to all; nothing where there are none. */
export function ComingEvents({ heading, all }: { heading: string; all: string }) {
  const language = useLanguage();
  const { data } = useQuery(api.events.list.queryOptions({}));
  if (data === undefined || data.items.length === 0) return null;
  return (
    <section>
      <h2>{heading}</h2>
      <ul className="nobullet-list">
        {data.items.slice(0, shown).map(({ id, title, startsAt, placeName }) => (
          <li key={id}>
            <a href={`/arrangementer/${id}`}>{title}</a>
            <div className="muted small">
              {new Date(startsAt).toLocaleDateString(locales[language], copenhagen)}
              {placeName !== "" && `, ${placeName}`}
            </div>
          </li>
        ))}
      </ul>
      <p>
        <a href="/arrangementer">{all}</a>
      </p>
    </section>
  );
}
