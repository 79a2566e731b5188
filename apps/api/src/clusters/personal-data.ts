import { systemClock } from "../platform/clock.ts";
import { lockRow } from "../platform/db/dialect.ts";
import { AppError } from "../platform/errors.ts";
import type { PersonalDataHandler } from "../platform/personal-data.ts";
import { todayIn } from "../platform/today.ts";
import {
  findOthers,
  forgetDelegations,
  forgetPerson,
  listActionsOf,
  listCommentsOf,
  listCoordinatedOf,
  listDelegationsOf,
  listProposalsOf,
} from "./personal-repository.ts";

/**
 * For which parties a person speaks or spoke, what they have to do, and what they wrote. When the account goes, minutes,
 * decisions and proposals stay with the cluster without the name; comments stay or go, as the person chose.
 */
export const clustersPersonalData: PersonalDataHandler = {
  async exportData(db, personId) {
    return {
      delegations: await listDelegationsOf(db, personId),
      actions: await listActionsOf(db, personId),
      proposals: await listProposalsOf(db, personId),
      comments: await listCommentsOf(db, personId),
    };
  },

  async eraseData(tx, personId, choice) {
    for (const clusterId of await listCoordinatedOf(tx, personId)) {
      await lockRow(tx, "clusters", clusterId);
      const { hasCoordinator, hasAnybody } = await findOthers(tx, { clusterId, personId });
      if (hasAnybody && !hasCoordinator) throw new AppError("last-coordinator");
    }
    await forgetDelegations(tx, personId, todayIn(systemClock));
    await forgetPerson(tx, personId, choice);
    return { fileIds: [] };
  },
};
