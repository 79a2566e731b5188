import type {
  QuestionResult,
  SurveyResult,
  SurveyResults as Results,
} from "@rammevaerk/contracts/event-days";
import { BarChart, ChartFigure, Table } from "@rammevaerk/ui";
import { useFormat } from "../../platform/format/use-format.ts";
import { useText } from "../../platform/language/use-text.ts";
import { formatWhole } from "./attendance-figures.tsx";
import { Exports } from "./exports.tsx";
import { surveysText } from "./surveys-text.ts";

/** The answers, from five on: a chart with its table for each question, and what people wrote. */
export function SurveyResults({ eventId, found }: { eventId: string; found: Results }) {
  const text = useText(surveysText);
  const { results, survey } = text;
  if (found.results.length === 0) return <p className="muted">{results.none}</p>;
  return (
    <>
      {found.results.map((result) => (
        <section key={result.surveyId} aria-label={result.sessionId === null ? survey.whole : result.title}>
          <h3>{result.sessionId === null ? survey.whole : result.title}</h3>
          <OneResult result={result} hidesUnder={found.hidesUnder} />
        </section>
      ))}
      <Exports href={(ending) => `/api/events/${eventId}/evaluering.${ending}`} what={results.heading} />
    </>
  );
}

function OneResult({ result, hidesUnder }: { result: SurveyResult; hidesUnder: number }) {
  const { results: text, survey } = useText(surveysText);
  return (
    <>
      <p>
        {survey.answered(result.answered, result.invited)}{" "}
        {result.shown === 0 ? text.hidden(hidesUnder) : text.shown(result.shown, result.answered)}
      </p>
      {result.shown > 0 &&
        result.questions.map((question) => (
          <Question key={question.id} question={question} hidesUnder={hidesUnder} />
        ))}
    </>
  );
}

function Question({ question, hidesUnder }: { question: QuestionResult; hidesUnder: number }) {
  const { results: text } = useText(surveysText);
  const format = useFormat();
  const { answers, counts, mean, texts, label } = question;
  if (answers === null || (counts === null && texts === null))
    return (
      <div>
        <h4>{label}</h4>
        <p className="muted">{text.hidden(hidesUnder)}</p>
      </div>
    );
  if (counts === null)
    return (
      <div>
        <h4>{label}</h4>
        {texts === null || texts.length === 0 ? (
          <p className="muted">{text.noTexts}</p>
        ) : (
          <ul>
            {texts.map((words, index) => (
              <li key={`${index} ${words}`}>{words}</li>
            ))}
          </ul>
        )}
      </div>
    );
  const says = mean === null ? text.answers(answers) : text.mean(format.number(mean), answers);
  return (
    <ChartFigure
      heading={label}
      headingLevel={4}
      says={says}
      unit={text.unit}
      chart={
        <BarChart
          label={text.table(label)}
          bars={counts.map(({ value, count }) => ({ key: value, name: value, value: count }))}
          formatValue={formatWhole}
          legend={{ value: text.bar, beyond: "", mark: "" }}
        />
      }
      table={
        <Table
          caption={text.table(label)}
          isCaptionHidden
          onPhone="row"
          rows={counts}
          rowKey={({ value }) => value}
          columns={[
            { key: "value", header: text.value, isRowHeader: true, cell: ({ value }) => value },
            { key: "count", header: text.count, isNumber: true, cell: ({ count }) => format.number(count) },
          ]}
        />
      }
      tableLabel={text.table(label)}
    />
  );
}
