import type { SurveyView } from "@rammevaerk/contracts/event-days";
import { Badge, Button, ButtonGroup, Details } from "@rammevaerk/ui";
import { useState } from "react";
import { showToast } from "../../platform/announce/toast.ts";
import { client } from "../../platform/api/client.ts";
import { useAction } from "../../platform/form/use-action.ts";
import { useFormat } from "../../platform/format/use-format.ts";
import { useText } from "../../platform/language/use-text.ts";
import { refreshEvents } from "../queries.ts";
import { SurveyForm } from "./survey-form.tsx";
import { surveysText } from "./surveys-text.ts";

/** The event's own survey first, then one for each session that wants one. */
export function SurveySetUp({ eventId, surveys }: { eventId: string; surveys: readonly SurveyView[] }) {
  const { survey: text } = useText(surveysText);
  const ofEvent = surveys.filter(({ sessionId }) => sessionId === null);
  const ofSessions = surveys.filter(({ sessionId }) => sessionId !== null);
  return (
    <>
      {ofEvent.map((survey) => (
        <OneSurvey key="event" eventId={eventId} survey={survey} />
      ))}
      {ofSessions.length > 0 && (
        <Details summary={text.sessions} isOpen={ofSessions.some(({ id }) => id !== null) ? true : undefined}>
          <ul className="rows">
            {ofSessions.map((survey) => (
              <li key={survey.sessionId}>
                <OneSurvey eventId={eventId} survey={survey} />
              </li>
            ))}
          </ul>
        </Details>
      )}
    </>
  );
}

function OneSurvey({ eventId, survey }: { eventId: string; survey: SurveyView }) {
  const { survey: text } = useText(surveysText);
  const format = useFormat();
  const [isOpen, setOpen] = useState(false);
  const title = survey.sessionId === null ? text.whole : survey.title;
  const isSetUp = survey.id !== null;
  return (
    <>
      <p>
        <strong>{title}</strong>{" "}
        <Badge kind={survey.state === "open" ? "success" : "neutral"}>
          {survey.state === null ? text.notSetUp : text.states[survey.state]}
        </Badge>
        <br />
        {isSetUp && text.window(format.dateTime(survey.opensAt), format.dateTime(survey.closesAt))}{" "}
        {isSetUp && survey.state !== "planned" && text.answered(survey.answered, survey.invited)}
      </p>
      {isOpen ? (
        <SurveyForm eventId={eventId} survey={survey} onClose={() => setOpen(false)} />
      ) : (
        <ButtonGroup>
          {survey.canEdit ? (
            <Button
              aria-label={isSetUp ? text.editLabel(title) : text.setUpLabel(title)}
              onClick={() => setOpen(true)}
            >
              {isSetUp ? text.edit : text.make}
            </Button>
          ) : (
            <span className="muted">{isSetUp ? text.locked : text.tooLate}</span>
          )}
          {survey.id !== null && <SurveyActions surveyId={survey.id} survey={survey} />}
        </ButtonGroup>
      )}
    </>
  );
}

function SurveyActions({ surveyId, survey }: { surveyId: string; survey: SurveyView }) {
  const { survey: text } = useText(surveysText);
  const remind = useAction(
    () => client.events.surveys.remind.mutate({ surveyId }),
    () => showToast({ kind: "success", text: text.reminded }),
  );
  const remove = useAction(
    () => client.events.surveys.remove.mutate({ surveyId }),
    async () => {
      await refreshEvents();
      showToast({ kind: "success", text: text.removed });
    },
  );
  return (
    <>
      {survey.state === "open" && survey.answered < survey.invited && (
        <Button isBusy={remind.isBusy} title={text.remindHint} onClick={() => remind.start()}>
          {text.remind}
        </Button>
      )}
      {survey.answered === 0 && (
        <Button variant="tertiary" isBusy={remove.isBusy} onClick={() => remove.start()}>
          {text.remove}
        </Button>
      )}
    </>
  );
}
