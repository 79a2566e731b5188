import type { Db } from "../../platform/db/connect.ts";
import { loadEligible } from "./find-eligible.ts";
import { countTurnouts, listSurveyRows, markSurvey, showAnswers } from "./repository.ts";

/** Before those who could answer are erased: keeps how many they were and how many answered, and lets the last answers out. */
export async function closeSurveys(tx: Db, eventId: string): Promise<void> {
  const surveys = await listSurveyRows(tx, eventId);
  if (surveys.length === 0) return;
  const eligible = await loadEligible(tx, eventId);
  const turnouts = await countTurnouts(tx, eventId);
  for (const { id, session_id, answered } of surveys) {
    if (answered !== null) continue;
    const invited = eligible(session_id).size;
    await markSurvey(tx, [id], { invited, answered: turnouts.get(id) ?? 0 });
    await showAnswers(tx, id);
  }
}
