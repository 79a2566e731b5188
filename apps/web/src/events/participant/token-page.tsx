import type { RegistrationView } from "@rammevaerk/contracts/event-registrations";
import { Alert, LinkButton } from "@rammevaerk/ui";
import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { api, client } from "../../platform/api/client.ts";
import { Loaded } from "../../platform/data/loaded.tsx";
import { codeOf } from "../../platform/errors/read-problem.ts";
import { useText } from "../../platform/language/use-text.ts";
import { NotFoundPage } from "../../platform/layout/not-found-page.tsx";
import { Page } from "../../platform/layout/page.tsx";
import { eventFilePath } from "../calendar/calendar-paths.ts";
import { eventsText } from "../events-text.ts";
import { OpenedDetails } from "../opened-details.tsx";
import { CancelButton } from "../sign-up/cancel-button.tsx";
import { RegistrationNote } from "../sign-up/registration-panel.tsx";
import { isActive } from "../sign-up/sign-up-step.ts";
import { registrationText } from "../sign-up/registration-text.ts";
import { TicketList } from "../sign-up/tickets.tsx";
import { useTokenRegistration } from "../sign-up/use-own-registration.ts";
import { EventWhen } from "../when/event-when.tsx";
import { SurveySection } from "./survey-form.tsx";
import "../events.scss";

/** For somebody without an account: what the secret address in a mail opens. */
export function TokenPage(): ReactNode {
  const { token } = useParams({ from: "/tilmelding/$token" });
  const query = useQuery(api.events.registrations.getByToken.queryOptions({ token }));
  const { token: text } = useText(registrationText);
  // An address that is worn out or mistyped is no failure of the server's.
  if (query.data === undefined && codeOf(query.error) === "token-invalid") return <DeadAddress />;
  if (query.data === undefined && codeOf(query.error) === "input-invalid") return <NotFoundPage />;
  return (
    <Loaded query={query}>
      {(registration) => (
        <Page
          title={registration.event.title}
          tabTitle={text.title}
          lead={
            <span className="sentence">
              <EventWhen span={registration.event} hasOwnTimes />
            </span>
          }
          crumbs={[]}
        >
          <TokenRegistration registration={registration} token={token} />
        </Page>
      )}
    </Loaded>
  );
}

function DeadAddress() {
  const { token: text } = useText(registrationText);
  const { title } = useText(eventsText);
  return (
    <Page title={text.dead} lead={text.deadText} crumbs={[]}>
      <LinkButton href="/arrangementer">{title}</LinkButton>
    </Page>
  );
}

function TokenRegistration({ registration, token }: { registration: RegistrationView; token: string }) {
  const { token: text, ticket, state: stateText } = useText(registrationText);
  const { event, state, may } = registration;
  const actions = useTokenRegistration(token);
  if (event.status === "cancelled") return <OffNote />;
  return (
    <>
      <RegistrationNote registration={registration} actions={actions} takesFocus={false} hasGroups>
        {state === "seated" && (
          <OpenedDetails summary={ticket.show}>{() => <TokenTickets token={token} />}</OpenedDetails>
        )}
        {may.cancel && isActive(state) && state !== "offered" && (
          <div className="cluster">
            <CancelButton registration={registration} cancel={actions.cancel} />
          </div>
        )}
      </RegistrationNote>
      <p>
        {event.placeName}
        {event.visibility === "public" && (
          <>
            {event.placeName !== "" && " · "}
            <a href={`/arrangementer/${event.id}`}>{text.toEvent}</a>
            {state === "seated" && event.status === "published" && (
              <>
                {" · "}
                <a href={eventFilePath(event.id)} download>
                  {stateText.toCalendar}
                </a>
              </>
            )}
          </>
        )}
      </p>
      {state === "seated" && <TokenSurveys token={token} />}
      <p className="muted small">{text.secret}</p>
    </>
  );
}

function TokenTickets({ token }: { token: string }) {
  const query = useQuery(api.events.checkIn.ticketByToken.queryOptions({ token }));
  return <Loaded query={query}>{({ tickets }) => <TicketList tickets={tickets} />}</Loaded>;
}

function OffNote() {
  const { event: text } = useText(eventsText);
  return <Alert kind="error">{text.cancelled}</Alert>;
}

/** The surveys, once there are any. */
function TokenSurveys({ token }: { token: string }) {
  const { evaluation: text } = useText(registrationText);
  const { data } = useQuery(api.events.surveys.toAnswerByToken.queryOptions({ token }));
  const surveys = data?.surveys.filter(({ state }) => state !== "planned") ?? [];
  if (surveys.length === 0) return null;
  return (
    <>
      <p>
        {text.lead} {text.anonymous}
      </p>
      {surveys.map((survey) => (
        <SurveySection
          key={survey.id}
          survey={survey}
          onAnswer={(answers) =>
            client.events.surveys.answerByToken.mutate({ token, surveyId: survey.id, answers })
          }
        />
      ))}
    </>
  );
}
