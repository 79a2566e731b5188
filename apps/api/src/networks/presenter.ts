import type { PersonRef } from "@rammevaerk/contracts/accounts";
import type { AttachmentView } from "@rammevaerk/contracts/attachments";
import type { NetworkDetail, NetworkSummary } from "@rammevaerk/contracts/networks";
import type { Standing, WatchLevel } from "@rammevaerk/domain/networks";
import { toDateInCopenhagen } from "@rammevaerk/domain/time";
import type { RequestRow } from "./membership/repository.ts";
import type { StoredNetwork } from "./repository.ts";

type Listed =
  | "id"
  | "name"
  | "excerpt"
  | "admission"
  | "isNational"
  | "regionIds"
  | "targetGroups"
  | "lastActivityAt"
  | "dormantSince"
  | "isDemo";

/** A network as a list shows it, to one reader. */
export function presentNetworkSummary(
  network: Pick<StoredNetwork, Listed>,
  { standing, memberCount }: { standing: Standing; memberCount: number },
): NetworkSummary {
  return {
    id: network.id,
    name: network.name,
    excerpt: network.excerpt,
    admission: network.admission,
    standing,
    isNational: network.isNational,
    regionIds: [...network.regionIds],
    targetGroups: [...network.targetGroups],
    memberCount,
    lastActivityOn: toDateInCopenhagen(network.lastActivityAt),
    isDormant: network.dormantSince !== null,
    isDemo: network.isDemo,
  };
}

/** What the page of a network shows beside the network itself. */
export interface NetworkSurroundings {
  readonly standing: Standing;
  readonly memberCount: number;
  readonly people: ReadonlyMap<string, PersonRef>;
  readonly coordinatorIds: readonly string[];
  readonly files: AttachmentView[];
  readonly watchLevel: WatchLevel | undefined;
  readonly request: RequestRow | undefined;
  readonly may: NetworkDetail["may"];
}

/** A network as its page shows it, to one reader. */
export function presentNetwork(network: StoredNetwork, around: NetworkSurroundings): NetworkDetail {
  const { people, request } = around;
  return {
    ...presentNetworkSummary(network, around),
    version: network.version,
    purposeMarkdown: network.purpose,
    purposeHtml: network.purposeHtml,
    legalBases: [...network.legalBases],
    goals: [...network.goals],
    contact: people.get(network.contactId ?? "") ?? null,
    coordinators: around.coordinatorIds.flatMap((id) => people.get(id) ?? []),
    files: around.files,
    defaultWatchLevel: network.defaultWatchLevel,
    watchLevel: around.watchLevel ?? null,
    createdAt: network.createdAt,
    request:
      request === undefined
        ? null
        : {
            id: request.id,
            reason: request.reason,
            status: request.status,
            answer: request.answer,
            createdAt: request.created_at,
          },
    may: around.may,
  };
}
