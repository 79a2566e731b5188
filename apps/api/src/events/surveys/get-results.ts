import type { SurveyResult, SurveyResults } from "@rammevaerk/contracts/event-days";
import { summariseAnswers, surveyHidesUnder } from "@rammevaerk/domain/events";
import { isoNow } from "../../platform/clock.ts";
import type { RequestContext } from "../../platform/context.ts";
import { AppError } from "../../platform/errors.ts";
import { loadEventSurveys } from "./event-surveys.ts";
import { loadEligible } from "./find-eligible.ts";
import { countTurnouts, listShownAnswers } from "./repository.ts";

/**
 * What was answered: nothing under five, for each survey and each question. While a survey is open its answers are let out
 * five at a time, so that who looks after each new answer does not see whose it is.
 */
export async function getResults(
  { platform: { db, clock } }: Pick<RequestContext, "platform">,
  { eventId }: { readonly eventId: string },
): Promise<SurveyResults> {
  const loaded = await loadEventSurveys(db, eventId, isoNow(clock));
  if (loaded === undefined) throw new AppError("not-found");
  const eligible = await loadEligible(db, eventId);
  const turnouts = await countTurnouts(db, eventId);
  const results: SurveyResult[] = [];
  for (const { row, title, state, questions } of loaded.surveys) {
    const answered = row.answered ?? turnouts.get(row.id) ?? 0;
    const answers = await listShownAnswers(db, row.id);
    const shown = state === "closed" ? answered : answered - (answered % surveyHidesUnder);
    const isHidden = shown < surveyHidesUnder;
    results.push({
      surveyId: row.id,
      sessionId: row.session_id,
      title,
      state,
      invited: row.invited ?? eligible(row.session_id).size,
      answered,
      shown: isHidden ? 0 : shown,
      questions: questions.map((question) => {
        const given = isHidden ? [] : (answers.get(question.id) ?? []);
        const { questionId: id, counts, texts, ...summary } = summariseAnswers(question, given);
        return {
          id,
          kind: question.kind,
          label: question.label,
          ...summary,
          counts: counts === null ? null : [...counts],
          texts: texts === null ? null : [...texts],
        };
      }),
    });
  }
  return { results, hidesUnder: surveyHidesUnder };
}
