import type { EventDetail } from "@rammevaerk/contracts/events";
import { useText } from "../../platform/language/use-text.ts";
import { useIsSignedIn } from "../use-is-signed-in.ts";
import { eventsText } from "../events-text.ts";

/** What the event is connected to: speakers, materials, its series, and for organisers the way to their pages. */
export function EventSide({ event }: { event: EventDetail }) {
  const { event: text, series } = useText(eventsText);
  const { speakers, materials } = event.programme;
  return (
    <aside className="stack">
      <OrganiserLinks event={event} />
      {speakers.length > 0 && (
        <section>
          <h2 className="h3">{text.speakers}</h2>
          <Speakers speakers={speakers} />
        </section>
      )}
      {materials.length > 0 && (
        <section>
          <h2 className="h3">{text.materials}</h2>
          <ul className="plain">
            {materials.map(({ id, name, url, audience }) => (
              <li key={id}>
                <a href={url} rel="noopener noreferrer">
                  {name}
                </a>
                {audience === "participants" && <span className="muted small">{text.forParticipants}</span>}
              </li>
            ))}
          </ul>
        </section>
      )}
      {event.series !== null && (
        <section>
          <h2 className="h3">{text.series}</h2>
          <a href={`/raekker/${event.series.id}`}>{series.link(event.series.title)}</a>
        </section>
      )}
    </aside>
  );
}

function Speakers({ speakers }: { speakers: EventDetail["programme"]["speakers"] }) {
  const isSignedIn = useIsSignedIn();
  return (
    <ul className="plain">
      {speakers.map(({ id, personId, name, title, organisation }) => (
        <li key={id}>
          {personId !== null && isSignedIn ? <a href={`/personer/${personId}`}>{name}</a> : name}
          <span className="muted small">{[title, organisation].filter(Boolean).join(", ")}</span>
        </li>
      ))}
    </ul>
  );
}

function OrganiserLinks({ event }: { event: EventDetail }) {
  const { event: text } = useText(eventsText);
  const { organise, checkIn } = event.may;
  if (!organise && !checkIn) return null;
  const own = `/arrangementer/${event.id}`;
  const links = [
    ...(organise
      ? [
          { href: `${own}/arranger`, label: text.overview },
          { href: `${own}/rediger`, label: text.edit },
          { href: `${own}/program/rediger`, label: text.editProgramme },
          { href: `${own}/deltagere`, label: text.participants },
          { href: `${own}/beskeder`, label: text.sendMessages },
        ]
      : []),
    { href: `${own}/fremmoede`, label: text.checkIn },
    ...(organise ? [{ href: `${own}/resultater`, label: text.results }] : []),
  ];
  return (
    <nav aria-label={text.organise} className="no-print">
      <h2 className="h3">{text.organise}</h2>
      <ul className="plain">
        {links.map(({ href, label }) => (
          <li key={href}>
            <a href={href}>{label}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
