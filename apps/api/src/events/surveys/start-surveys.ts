import type { Platform } from "../../platform/context.ts";
import { deliverSurveyMail, surveyMailTopic } from "./ask-participants.ts";

/** Names who mails about surveys. */
export function startSurveys(platform: Platform): void {
  platform.outbox.handle(surveyMailTopic, (payload) => deliverSurveyMail(platform, payload));
}
