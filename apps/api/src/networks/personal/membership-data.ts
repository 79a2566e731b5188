import type { Db } from "../../platform/db/connect.ts";
import { lockRow } from "../../platform/db/dialect.ts";
import { AppError } from "../../platform/errors.ts";
import type { PersonalDataHandler } from "../../platform/personal-data.ts";
import {
  findRest,
  forgetPerson,
  isDormant,
  listCoordinatedIds,
  listInvitationsOf,
  listMembershipsOf,
  listRequestsOf,
  listWatchesOf,
  restSinceLastActivity,
} from "./repository.ts";

/** Where a person is a member, asked to be, is invited, and what they chose to hear. The roles themselves go with the account. */
export const membershipData: PersonalDataHandler = {
  async exportData(db, personId) {
    const requests = await listRequestsOf(db, personId);
    return {
      memberships: await listMembershipsOf(db, personId),
      requests: requests.map(({ created_at, answered_at, ...request }) => ({
        ...request,
        createdAt: created_at,
        answeredAt: answered_at,
      })),
      invitations: await listInvitationsOf(db, personId),
      watches: await listWatchesOf(db, personId),
    };
  },

  async eraseData(tx, personId) {
    for (const networkId of await listCoordinatedIds(tx, personId)) {
      await letCoordinatorGo(tx, networkId, personId);
    }
    await forgetPerson(tx, personId);
    return { fileIds: [] };
  },
};

/**
 * A network with others in it keeps a coordinator, unless it rests; one with nobody left is put to rest.
 * @throws AppError last-coordinator
 */
async function letCoordinatorGo(tx: Db, networkId: string, personId: string): Promise<void> {
  await lockRow(tx, "networks", networkId);
  const rest = await findRest(tx, networkId, personId);
  if (rest.hasCoordinator) return;
  if (!rest.hasMember) await restSinceLastActivity(tx, networkId);
  else if (!(await isDormant(tx, networkId))) throw new AppError("last-coordinator");
}
