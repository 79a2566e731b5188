import { EmptyState, LinkButton } from "@rammevaerk/ui";
import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { api, client } from "../../platform/api/client.ts";
import { Loaded } from "../../platform/data/loaded.tsx";
import { useText } from "../../platform/language/use-text.ts";
import { Page } from "../../platform/layout/page.tsx";
import { eventsText } from "../events-text.ts";
import { registrationText } from "../sign-up/registration-text.ts";
import { SurveySection } from "./survey-form.tsx";
import "../events.scss";

/** The surveys of an event that the reader can answer: each once, without a name. */
export function EvaluationPage(): ReactNode {
  const { id } = useParams({ from: "/arrangementer/$id/evaluering" });
  const { evaluation: text, token } = useText(registrationText);
  const events = useText(eventsText);
  const query = useQuery(api.events.surveys.toAnswer.queryOptions({ eventId: id }));
  return (
    <Loaded query={query}>
      {({ event, surveys }) => (
        <Page
          title={text.title(event.title)}
          lead={text.lead}
          crumbs={[
            { label: events.title, href: "/arrangementer" },
            { label: event.title, href: `/arrangementer/${event.id}` },
          ]}
        >
          {surveys.length === 0 ? (
            <EmptyState
              heading={text.none}
              action={<LinkButton href={`/arrangementer/${event.id}`}>{token.toEvent}</LinkButton>}
            >
              {text.noneText}
            </EmptyState>
          ) : (
            <>
              <p>{text.anonymous}</p>
              {surveys.map((survey) => (
                <SurveySection
                  key={survey.id}
                  survey={survey}
                  onAnswer={(answers) =>
                    client.events.surveys.answer.mutate({ surveyId: survey.id, answers })
                  }
                />
              ))}
            </>
          )}
        </Page>
      )}
    </Loaded>
  );
}
