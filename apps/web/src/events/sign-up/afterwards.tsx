import type { EventSummary } from "@rammevaerk/contracts/events";
import { LinkButton } from "@rammevaerk/ui";
import { useQuery } from "@tanstack/react-query";
import { api } from "../../platform/api/client.ts";
import { useText } from "../../platform/language/use-text.ts";
import { registrationText } from "./registration-text.ts";

/** What is left to do when an event has been held: say how it was, and take the certificate along. */
export function Afterwards({ event }: { event: Pick<EventSummary, "id" | "title"> }) {
  const { mine: text } = useText(registrationText);
  return (
    <div className="cluster">
      <LinkButton
        href={`/arrangementer/${event.id}/evaluering`}
        aria-label={`${text.evaluate}: ${event.title}`}
      >
        {text.evaluate}
      </LinkButton>
      <Certificate event={event} />
    </div>
  );
}

/** There is one for who was checked in. */
function Certificate({ event }: { event: Pick<EventSummary, "id" | "title"> }) {
  const { mine: text } = useText(registrationText);
  const { data } = useQuery(api.events.checkIn.ticket.queryOptions({ eventId: event.id }));
  const url = data?.tickets.find(({ isMe }) => isMe)?.certificateUrl;
  if (url === undefined || url === null) return null;
  return (
    <LinkButton href={url} download aria-label={`${text.certificate}: ${event.title}`}>
      {text.certificate}
    </LinkButton>
  );
}
