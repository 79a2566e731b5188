import type { PersonalDataHandler } from "../../platform/personal-data.ts";
import { toFields } from "../experiences/experience-row.ts";
import {
  forgetPerson,
  listDecisionsOf,
  listExperiencesOf,
  listImportsOf,
  listResponsibilitiesOf,
  listTiesOf,
  listVersionsOf,
  listWatchesOf,
} from "./repository.ts";

/**
 * What the method library stores about a person: what they wrote, shared, decided, watch, tied and read in. When the account
 * goes, published text stays without the person; what only they could see goes with them.
 */
export const methodsPersonalData: PersonalDataHandler = {
  async exportData(db, personId) {
    return {
      methodVersions: (await listVersionsOf(db, personId)).map((version) => ({
        method: version.code,
        number: version.number,
        state: version.state,
        note: version.note,
        fields: JSON.parse(version.fields) as unknown,
        createdAt: version.created_at,
        updatedAt: version.updated_at,
        submittedAt: version.submitted_at,
        decidedAt: version.decided_at,
        reason: version.reason,
      })),
      methodExperiences: (await listExperiencesOf(db, personId)).map((experience) => ({
        method: experience.code,
        organisation: experience.organisation_name,
        state: experience.state,
        fields: toFields(experience),
        createdAt: experience.created_at,
        verifiedAt: experience.verified_at,
        publishedAt: experience.published_at,
        reason: experience.reason,
      })),
      methodDecisions: await listDecisionsOf(db, personId),
      methodWatches: await listWatchesOf(db, personId),
      methodTies: await listTiesOf(db, personId),
      methodResponsibilities: (await listResponsibilitiesOf(db, personId)).map(({ code }) => code),
      methodImports: (await listImportsOf(db, personId)).map((one) => ({
        createdAt: one.created_at,
        appliedAt: one.applied_at,
        content: JSON.parse(one.content) as unknown,
      })),
    };
  },

  async eraseData(tx, personId, choice) {
    await forgetPerson(tx, personId, choice);
    return { fileIds: [] };
  },
};
