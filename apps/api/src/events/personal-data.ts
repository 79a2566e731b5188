import type { PersonalDataHandler } from "../platform/personal-data.ts";
import { attendancePersonalData } from "./check-in/personal-data.ts";
import { calendarPersonalData } from "./calendar/index.ts";
import { messagesPersonalData } from "./messages/index.ts";
import { programmeData } from "./personal/programme-data.ts";
import { registrationsPersonalData } from "./registration/index.ts";

/** In the order in which they erase: what refers to a participant before the participant. */
const parts: readonly PersonalDataHandler[] = [
  attendancePersonalData,
  registrationsPersonalData,
  messagesPersonalData,
  calendarPersonalData,
  programmeData,
];

/** All that events store about a person, part by part. */
export const eventsPersonalData: PersonalDataHandler = {
  async exportData(db, personId) {
    const exported = [];
    for (const part of parts) exported.push(await part.exportData(db, personId));
    return Object.assign({}, ...exported) as Record<string, unknown>;
  },
  async eraseData(tx, personId, choice) {
    const erased = [];
    for (const part of parts) erased.push(await part.eraseData(tx, personId, choice));
    return {
      fileIds: erased.flatMap(({ fileIds }) => fileIds),
      messages: erased.flatMap(({ messages }) => messages ?? []),
    };
  },
};
