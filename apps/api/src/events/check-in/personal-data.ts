import type { PersonalDataHandler } from "../../platform/personal-data.ts";
import { forgetDesk, listCheckInsOf, listSurveysAnsweredBy } from "./repository.ts";

/**
 * Where a person was checked in, and which surveys they answered; what they answered is not theirs to be found. When the
 * account goes, the participant is left without a name and the check-ins count on; who stood at the desk is forgotten.
 */
export const attendancePersonalData: PersonalDataHandler = {
  async exportData(db, personId) {
    return {
      checkIns: await listCheckInsOf(db, personId),
      surveysAnswered: await listSurveysAnsweredBy(db, personId),
    };
  },
  async eraseData(tx, personId) {
    await forgetDesk(tx, personId);
    return { fileIds: [] };
  },
};
