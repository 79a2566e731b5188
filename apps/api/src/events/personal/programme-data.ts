import type { PersonalDataHandler } from "../../platform/personal-data.ts";
import { forgetPerson, listContactOf, listCreatedBy, listSpeakingOf } from "./repository.ts";

/**
 * What a person is to events beside taking part: who wrote them, whom to write to, who speaks. An event stays when its
 * author goes; who speaks stays in the programme by name, unless what the person wrote is removed too.
 */
export const programmeData: PersonalDataHandler = {
  async exportData(db, personId) {
    return {
      eventsWritten: await listCreatedBy(db, personId),
      eventsAsContact: await listContactOf(db, personId),
      eventsAsSpeaker: await listSpeakingOf(db, personId),
    };
  },

  async eraseData(tx, personId, choice) {
    await forgetPerson(tx, personId, { removesSpeaker: choice === "remove" });
    return { fileIds: [] };
  },
};
