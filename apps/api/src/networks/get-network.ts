import type { NetworkDetail } from "@rammevaerk/contracts/networks";
import { listPersonRefs } from "../accounts/index.ts";
import { isoNow } from "../platform/clock.ts";
import type { SignedInContext } from "../platform/context.ts";
import { AppError } from "../platform/errors.ts";
import type { Policy } from "../platform/trpc.ts";
import { listNetworkFiles } from "./attachments/list-network-files.ts";
import { countMembers, findNewestRequest, findStanding, listMemberRows } from "./membership/repository.ts";
import {
  mayCoordinateNetwork,
  mayModerateNetwork,
  mayReadNetwork,
  mayWriteInNetwork,
  type NetworkSubject,
} from "./policy.ts";
import { presentNetwork } from "./presenter.ts";
import { findNetwork } from "./repository.ts";
import { findWatch, wholeNetwork } from "./watching/repository.ts";

/** A network's page holds so many coordinators; the list of members holds them all. */
const coordinatorsShown = 24;

/** The page of a network. Its files and the reader's own watch are for those who read what is written in it. */
export async function getNetwork(ctx: SignedInContext, subject: NetworkSubject): Promise<NetworkDetail> {
  const { db, clock } = ctx.platform;
  const { personId } = ctx.actor;
  const networkId = subject.id;
  const at = isoNow(clock);
  const may = decide(ctx, subject);
  const [network, standing, counts, coordinators, request, files, watchLevel] = await Promise.all([
    findNetwork(db, networkId),
    findStanding(db, { networkId, personId, at }),
    countMembers(db, [networkId], at),
    listMemberRows(db, { networkId, onlyCoordinators: true, at, size: coordinatorsShown }),
    findNewestRequest(db, networkId, personId),
    may.read ? listNetworkFiles(db, networkId) : [],
    may.write ? findWatch(db, { personId, networkId, threadId: wholeNetwork }) : undefined,
  ]);
  if (network === undefined) throw new AppError("not-found");
  const coordinatorIds = coordinators.slice(0, coordinatorsShown).map((row) => row.personId);
  const contactIds = network.contactId === null ? [] : [network.contactId];
  return presentNetwork(network, {
    standing,
    memberCount: counts.get(networkId) ?? 0,
    people: await listPersonRefs(db, [...new Set([...coordinatorIds, ...contactIds])], clock),
    coordinatorIds,
    files,
    watchLevel,
    request,
    may,
  });
}

function decide({ actor }: SignedInContext, subject: NetworkSubject): NetworkDetail["may"] {
  const asks = (policy: Policy<NetworkSubject>): boolean => policy.may(actor, subject) === true;
  return {
    read: asks(mayReadNetwork),
    write: asks(mayWriteInNetwork),
    coordinate: asks(mayCoordinateNetwork),
    moderate: asks(mayModerateNetwork),
  };
}
