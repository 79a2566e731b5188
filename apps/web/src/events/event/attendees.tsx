import { api, client } from "../../platform/api/client.ts";
import { Loaded } from "../../platform/data/loaded.tsx";
import { More } from "../../platform/data/more.tsx";
import { usePages } from "../../platform/data/use-pages.ts";
import { useText } from "../../platform/language/use-text.ts";
import { eventsText } from "../events-text.ts";
import { OpenedDetails } from "../opened-details.tsx";

/** Those who agreed to be shown; fetched when somebody opens the list. */
export function Attendees({ eventId }: { eventId: string }) {
  const { event: text } = useText(eventsText);
  return (
    <div className="no-print">
      <OpenedDetails summary={text.attendees}>{() => <AttendeeList eventId={eventId} />}</OpenedDetails>
    </div>
  );
}

function AttendeeList({ eventId }: { eventId: string }) {
  const { event: text } = useText(eventsText);
  const attendees = usePages({
    key: api.events.registrations.listAttendees.queryKey({ eventId }),
    fetch: (after, signal) => client.events.registrations.listAttendees.query({ eventId, after }, { signal }),
  });
  return (
    <Loaded query={attendees}>
      {({ items }) =>
        items.length === 0 ? (
          <p>{text.noAttendees}</p>
        ) : (
          <>
            <ul className="plain">
              {items.map(({ id, name, title, organisation }) => (
                <li key={id}>
                  {name}
                  <span className="muted small">{[title, organisation].filter(Boolean).join(", ")}</span>
                </li>
              ))}
            </ul>
            <More pages={attendees} />
          </>
        )
      }
    </Loaded>
  );
}
