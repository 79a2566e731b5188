import { findServedGoal } from "@rammevaerk/domain/networks";
import { findRegion, listCodeWords } from "@rammevaerk/domain/reference";
import { listIdsAfter } from "../../platform/db/list-ids-after.ts";
import { readHtmlText } from "../../platform/html-text.ts";
import {
  type Audience,
  dayOf,
  type SearchDocument,
  type SearchSource,
} from "../../platform/search-source.ts";
import type { NetworksTable } from "../tables.ts";
import { listNetworkCodes, listNetworksById } from "./repository.ts";

type Codes = Awaited<ReturnType<typeof listNetworkCodes>>;

/** What a network is for, for those who may know of it. What is written in it are threads. */
export const networkSource: SearchSource = {
  kind: "network",
  isPublic: false,
  listIds: (db, after, most) => listIdsAfter(db, "networks", { after, most }),
  async describe({ db }, ids) {
    const [networks, codes] = await Promise.all([listNetworksById(db, ids), listNetworkCodes(db, ids)]);
    return networks.map((network) => describeNetwork(network, codes));
  },
};

function describeNetwork(network: NetworksTable, codes: Codes): SearchDocument {
  const isOwn = ({ network_id }: { readonly network_id: string }) => network_id === network.id;
  const regionIds = codes.regions.filter(isOwn).map((row) => row.region_id);
  const targetGroups = codes.targetGroups.filter(isOwn).map((row) => row.code);
  const legalBases = codes.legalBases.filter(isOwn).map((row) => row.code);
  const goals = codes.goals
    .filter(isOwn)
    .flatMap((row) => findServedGoal({ agreementId: row.agreement_id, goalKey: row.goal_key }) ?? []);
  return {
    kind: "network",
    subjectId: network.id,
    href: `/netvaerk/${network.id}`,
    title: network.name,
    keywords: [
      ...listCodeWords({ targetGroups, legalBases }),
      ...goals.map(({ title }) => title.da),
      ...regionIds.flatMap((id) => findRegion(id)?.name.da ?? []),
    ],
    body: readHtmlText(network.purpose_html),
    regionIds,
    isNational: network.is_national === 1,
    targetGroups,
    audience: describeAudience(network, regionIds),
    asOf: dayOf(network.last_activity_at),
    since: network.created_at,
    isPast: network.dormant_since !== null,
  };
}

/** The rule of `maySeeNetwork`. */
function describeAudience({ id, admission }: NetworksTable, regionIds: readonly string[]): Audience[] {
  if (admission !== "invitation") return [{ name: "signed-in" }];
  const regions = regionIds.map((regionId): Audience => ({ name: `region:${regionId}` }));
  return [{ name: `network:${id}` }, { name: `invited:${id}` }, { name: "administrator" }, ...regions];
}
