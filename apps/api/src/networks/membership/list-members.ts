import type { PersonRef } from "@rammevaerk/contracts/accounts";
import type { Page } from "@rammevaerk/contracts/fields";
import { limits } from "@rammevaerk/contracts/limits";
import type { NetworkMember } from "@rammevaerk/contracts/networks";
import { listPersonRefs } from "../../accounts/index.ts";
import { isoNow } from "../../platform/clock.ts";
import type { SignedInContext } from "../../platform/context.ts";
import { cutPage, decodePageKey } from "../../platform/page-key.ts";
import { mayReadNetwork, type NetworkSubject } from "../policy.ts";
import { countMembers, listMemberRows } from "./repository.ts";

/** Those in a network, coordinators first: all of them for who reads it, the coordinators for everybody who sees it. */
export async function listMembers(
  { platform, actor }: SignedInContext,
  subject: NetworkSubject,
  after: string | undefined,
): Promise<Page<NetworkMember>> {
  const { db, clock } = platform;
  const at = isoNow(clock);
  const mayRead = mayReadNetwork.may(actor, subject) === true;
  const [place, sortName = "", personId = ""] = decodePageKey(after, 3) ?? [];
  const rows = await listMemberRows(db, {
    networkId: subject.id,
    onlyCoordinators: !mayRead,
    at,
    after: place === undefined ? undefined : { isCoordinator: place === "1", sortName, personId },
    size: limits.pageSize,
  });
  const page = cutPage(rows, limits.pageSize, (row) => [
    row.isCoordinator ? 1 : 0,
    row.sortName,
    row.personId,
  ]);
  const ids = page.rows.map((row) => row.personId);
  const [refs, counts] = await Promise.all([
    listPersonRefs(db, ids, clock),
    countMembers(db, mayRead ? [subject.id] : [], at),
  ]);
  return {
    items: page.rows.flatMap(({ personId: id, isCoordinator, joinedAt }) => {
      const ref: PersonRef | undefined = refs.get(id);
      return ref === undefined ? [] : [{ ...ref, isCoordinator, joinedAt }];
    }),
    nextKey: page.nextKey,
    total: mayRead ? (counts.get(subject.id) ?? 0) : null,
  };
}
