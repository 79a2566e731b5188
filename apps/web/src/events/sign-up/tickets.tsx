import type { Tickets } from "@rammevaerk/contracts/event-days";
import { LinkButton } from "@rammevaerk/ui";
import { useQuery } from "@tanstack/react-query";
import { QrCode } from "../../accounts/security/qr-code.tsx";
import { api } from "../../platform/api/client.ts";
import { Loaded } from "../../platform/data/loaded.tsx";
import { useText } from "../../platform/language/use-text.ts";
import { registrationText } from "./registration-text.ts";

/** The reader's ticket, and those of the people the reader signed up. */
export function OwnTickets({ eventId }: { eventId: string }) {
  const query = useQuery(api.events.checkIn.ticket.queryOptions({ eventId }));
  return <Loaded query={query}>{({ tickets }) => <TicketList tickets={tickets} />}</Loaded>;
}

/** Tickets as QR codes, each with its certificate once the person has been there. */
export function TicketList({ tickets }: Tickets) {
  const { ticket: text, mine } = useText(registrationText);
  if (tickets.length === 0) return <p>{text.none}</p>;
  return (
    <>
      <p>{text.text}</p>
      <ul className="tickets">
        {tickets.map(({ participantId, name, code, certificateUrl }) => (
          <li key={participantId}>
            <QrCode text={code} label={text.label(name)} />
            <p>
              <strong>{name}</strong>
            </p>
            {certificateUrl !== null && (
              <LinkButton href={certificateUrl} download>
                {mine.certificate}
              </LinkButton>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
