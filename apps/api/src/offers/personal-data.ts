import type { PersonalDataHandler } from "../platform/personal-data.ts";
import { deskPersonalData } from "./desk/personal-data.ts";
import { needsPersonalData } from "./needs/personal-data.ts";

/** All that offers store about a person: the needs they keep, and what they did at the desk. */
export const offersPersonalData: PersonalDataHandler = {
  async exportData(db, personId) {
    return {
      ...(await needsPersonalData.exportData(db, personId)),
      ...(await deskPersonalData.exportData(db, personId)),
    };
  },
  async eraseData(tx, personId, choice) {
    await needsPersonalData.eraseData(tx, personId, choice);
    return deskPersonalData.eraseData(tx, personId, choice);
  },
};
