import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { api } from "../../platform/api/client.ts";
import { Loaded } from "../../platform/data/loaded.tsx";
import { useText } from "../../platform/language/use-text.ts";
import { OrganiserFrame } from "../organise/organiser-frame.tsx";
import { eventOptions } from "../queries.ts";
import { AttendanceFigures } from "./attendance-figures.tsx";
import { SurveyResults } from "./survey-results.tsx";
import { SurveySetUp } from "./survey-set-up.tsx";
import { surveysText } from "./surveys-text.ts";
import "./surveys.scss";

/** What came out of an event: attendance, the survey with its answers, and how it is set up. */
export function ResultsPage(): ReactNode {
  const { id } = useParams({ from: "/arrangementer/$id/resultater" });
  const text = useText(surveysText);
  const input = { eventId: id };
  const attendance = useQuery(api.events.attendance.get.queryOptions(input));
  const surveys = useQuery(api.events.surveys.list.queryOptions(input));
  const results = useQuery(api.events.surveys.results.queryOptions(input));
  return (
    <OrganiserFrame query={useQuery(eventOptions(id))} tab="results" title={text.title} lead={text.lead}>
      {() => (
        <>
          <section aria-labelledby="fremmoede">
            <h2 id="fremmoede">{text.attendance.heading}</h2>
            <Loaded query={attendance}>
              {(report) => <AttendanceFigures eventId={id} report={report} />}
            </Loaded>
          </section>
          <section aria-labelledby="evaluering">
            <h2 id="evaluering">{text.survey.heading}</h2>
            <p>{text.survey.lead}</p>
            <Loaded query={surveys}>{(found) => <SurveySetUp eventId={id} surveys={found.surveys} />}</Loaded>
          </section>
          <section aria-labelledby="svar">
            <h2 id="svar">{text.results.heading}</h2>
            <Loaded query={results}>{(found) => <SurveyResults eventId={id} found={found} />}</Loaded>
          </section>
          <section aria-labelledby="beviser">
            <h2 id="beviser">{text.certificates}</h2>
            <p>{text.certificatesText}</p>
          </section>
        </>
      )}
    </OrganiserFrame>
  );
}
