import type { Language } from "@rammevaerk/contracts/fields";
import { organisationsText } from "../../accounts/organisations/organisations-text.ts";
import { checkInText } from "../check-in/check-in-text.ts";
import { editText } from "../edit/edit-text.ts";
import { erasureText } from "../erasure/erasure-text.ts";
import { eventsText } from "../events-text.ts";
import { programmeText } from "../programme/programme-text.ts";
import { surveysText } from "../surveys/surveys-text.ts";
import { sendText } from "./messages/send-text.ts";
import { organiseText } from "./organise-text.ts";
import { participantsText } from "./participants/participants-text.ts";

const texts = [
  eventsText,
  organiseText,
  editText,
  programmeText,
  participantsText,
  sendText,
  checkInText,
  surveysText,
  erasureText,
  organisationsText,
];

/** Fetches the sentences of the organiser's pages in a language. */
export async function loadOrganiserTexts(language: Language): Promise<void> {
  await Promise.all(texts.map((text) => text.load(language)));
}
