import type { Programme, SessionView } from "@rammevaerk/contracts/events";
import { Badge } from "@rammevaerk/ui";
import { useLanguage } from "../../platform/language/language.ts";
import { useText } from "../../platform/language/use-text.ts";
import { eventsText } from "../events-text.ts";
import { formatClocks } from "../when/format-when.ts";

/** One session of a programme: what, until when, where, by whom, and the own seat at it. */
export function SessionEntry({ session, programme }: { session: SessionView; programme: Programme }) {
  const { programme: text } = useText(eventsText);
  const language = useLanguage();
  const room = programme.rooms.find(({ id }) => id === session.roomId);
  const speakers = programme.speakers.filter(({ id }) => session.speakerIds.includes(id));
  const materials = programme.materials.filter(({ sessionId }) => sessionId === session.id);
  const facts = [
    formatClocks(session, language),
    room === undefined ? undefined : text.room(room.name),
    speakers.map(({ name }) => name).join(", "),
  ];
  return (
    <div className="session">
      <p className="session__title">{session.title}</p>
      <p className="muted small">{facts.filter(Boolean).join(" · ")}</p>
      {session.descriptionHtml !== "" && (
        // Rendered and sanitised by the server.
        <div className="prose small" dangerouslySetInnerHTML={{ __html: session.descriptionHtml }} />
      )}
      {session.takesSignUp && (
        <p className="cluster small">
          <SessionSeats session={session} />
        </p>
      )}
      {materials.length > 0 && (
        <ul className="plain small">
          {materials.map(({ id, name, url }) => (
            <li key={id}>
              <a href={url} rel="noopener noreferrer">
                {name}
              </a>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function SessionSeats({ session: { seats, capacity, myState } }: { session: SessionView }) {
  const { programme: text } = useText(eventsText);
  if (myState !== null) {
    return <Badge kind={myState === "seated" ? "success" : "info"}>{text.mine[myState]}</Badge>;
  }
  const isCounted = seats !== null && seats.free !== null && capacity !== null;
  return (
    <>
      <Badge kind="info">{text.signUp}</Badge>
      {isCounted && <span className="muted">{text.seats(seats.free ?? 0, capacity)}</span>}
    </>
  );
}
