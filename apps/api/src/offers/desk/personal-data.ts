import type { PersonalDataHandler } from "../../platform/personal-data.ts";
import { forgetPerson, listWorkOf } from "./repository.ts";

/**
 * What somebody has recorded and handed in for an operator. It is the operator's word and stays; the person goes from it.
 */
export const deskPersonalData: PersonalDataHandler = {
  async exportData(db, personId) {
    return { offerDesk: await listWorkOf(db, personId) };
  },
  async eraseData(tx, personId) {
    await forgetPerson(tx, personId);
    return { fileIds: [] };
  },
};
