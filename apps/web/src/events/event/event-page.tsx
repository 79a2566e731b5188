import type { EventDetail } from "@rammevaerk/contracts/events";
import type { Me } from "@rammevaerk/contracts/accounts";
import { Alert, LinkButton } from "@rammevaerk/ui";
import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { lazy, type ReactNode, Suspense, useState } from "react";
import { Loaded } from "../../platform/data/loaded.tsx";
import { useText } from "../../platform/language/use-text.ts";
import { Page } from "../../platform/layout/page.tsx";
import { useSession } from "../../platform/session/session.ts";
import { Connections } from "../../search/related/connections.tsx";
import { eventFilePath } from "../calendar/calendar-paths.ts";
import { EventBadges } from "../event-badges.tsx";
import { eventsText } from "../events-text.ts";
import { listInvitedOwners } from "../organise/list-invited-owners.ts";
import { eventOptions, myRegistrationOptions } from "../queries.ts";
import { RegistrationPanel } from "../sign-up/registration-panel.tsx";
import { SignUpActions } from "../sign-up/sign-up-actions.tsx";
import { EventFacts } from "./event-facts.tsx";
import { EventSide } from "./event-side.tsx";
import { Attendees } from "./attendees.tsx";
import { ProgrammeView } from "./programme-view.tsx";
import "../events.scss";

/** For the few who are invited to own the event. */
const OwnerInvitation = lazy(async () => ({
  default: (await import("../organise/owner-invitation.tsx")).OwnerInvitation,
}));

/** One event: when, where, who, whether there is room, the own place in it, and the programme. */
export function EventPage(): ReactNode {
  const { id } = useParams({ from: "/arrangementer/$id" });
  const session = useSession();
  return (
    <Loaded query={useQuery(eventOptions(id))}>
      {(event) => <EventFor event={event} session={session} />}
    </Loaded>
  );
}

function EventFor({ event, session }: { event: EventDetail; session: Me | undefined }) {
  const text = useText(eventsText);
  const isSignedIn = session !== undefined && session !== null;
  const mine = useQuery(myRegistrationOptions(event.id, isSignedIn)).data?.registration;
  const [hasSignedUp, setSignedUp] = useState(false);
  return (
    <Page
      title={event.title}
      crumbs={[{ label: text.title, href: "/arrangementer" }]}
      actions={
        <>
          <SignUpActions
            event={event}
            session={session}
            registration={session === null ? null : mine}
            onSignedUp={() => setSignedUp(true)}
          />
          {event.status === "published" && (
            <LinkButton href={eventFilePath(event.id)} download>
              {text.event.toCalendar}
            </LinkButton>
          )}
        </>
      }
    >
      <p className="facts muted">
        <EventBadges event={{ ...event, myState: mine?.state ?? event.myState }} />
        {text.kinds[event.kind]}
      </p>
      <StatusNote event={event} />
      {listInvitedOwners(event).length > 0 && (
        <Suspense fallback={null}>
          <OwnerInvitation event={event} />
        </Suspense>
      )}
      {mine !== undefined && mine !== null && event.status !== "cancelled" && (
        <RegistrationPanel registration={mine} event={event} takesFocus={hasSignedUp} />
      )}
      <div className="with-side with-side--end">
        <div>
          <EventFacts event={event} />
          <About event={event} />
          <section>
            <div className="results-head">
              <h2 id="program">{text.event.programme}</h2>
              {event.programme.sessions.length > 0 && (
                <a className="no-print" href={`/arrangementer/${event.id}/program`}>
                  {text.event.print}
                </a>
              )}
            </div>
            {event.programme.sessions.length === 0 ? (
              <p className="muted">{text.event.noProgramme}</p>
            ) : (
              <ProgrammeView programme={event.programme} />
            )}
          </section>
          {event.takesRegistrations && <Attendees eventId={event.id} />}
        </div>
        <EventSide event={event} />
      </div>
      <Connections kind="event" subjectId={event.id} />
    </Page>
  );
}

function About({ event }: { event: EventDetail }) {
  const { event: text } = useText(eventsText);
  return (
    <section>
      <h2>{text.about}</h2>
      {event.descriptionHtml === "" ? (
        <p className="muted">{text.noDescription}</p>
      ) : (
        // Rendered and sanitised by the server.
        <div className="prose" dangerouslySetInnerHTML={{ __html: event.descriptionHtml }} />
      )}
    </section>
  );
}

/** What is the matter with it as a whole, where something is. */
function StatusNote({ event }: { event: EventDetail }) {
  const { event: text } = useText(eventsText);
  if (event.status === "cancelled") {
    return (
      <Alert kind="error" heading={text.cancelled}>
        {event.cancelReason ?? undefined}
      </Alert>
    );
  }
  if (event.status === "published") return null;
  return <Alert kind={event.status === "held" ? "info" : "warning"}>{text[event.status]}</Alert>;
}
