import type { ClusterDetail } from "@rammevaerk/contracts/clusters";
import { listGrantHolders, listPersonRefs } from "../accounts/index.ts";
import { isoNow } from "../platform/clock.ts";
import type { SignedInContext } from "../platform/context.ts";
import { AppError } from "../platform/errors.ts";
import type { Policy } from "../platform/trpc.ts";
import { presentClusters } from "./listing/present-clusters.ts";
import {
  type ClusterSubject,
  mayCoordinateCluster,
  mayLeadCluster,
  mayReadCluster,
  mayWriteInCluster,
} from "./policy.ts";
import { findCluster } from "./repository.ts";

/** A cluster's page shows so many coordinators. */
const coordinatorsShown = 24;

/** The page of a cluster, as everybody signed in may see it; `may` tells what else the reader may. */
export async function getCluster(ctx: SignedInContext, subject: ClusterSubject): Promise<ClusterDetail> {
  const { db, clock } = ctx.platform;
  const cluster = await findCluster(db, subject.id);
  if (cluster === undefined) throw new AppError("not-found");
  const holders = await listGrantHolders(db, {
    role: "coordinator",
    limitKind: "cluster",
    limitId: cluster.id,
    at: isoNow(clock),
  });
  const shown = holders.slice(0, coordinatorsShown);
  const people = await listPersonRefs(db, shown, clock);
  const row = { ...cluster, is_demo: cluster.isDemo ? 1 : 0 };
  const [summary] = await presentClusters(ctx, [row]);
  if (summary === undefined) throw new AppError("not-found");
  const asks = (policy: Policy<ClusterSubject>): boolean => policy.may(ctx.actor, subject) === true;
  return {
    ...summary,
    version: cluster.version,
    purposeMarkdown: cluster.purpose,
    purposeHtml: cluster.purposeHtml,
    legalBases: [...cluster.legalBases],
    caseTypes: [...cluster.caseTypes],
    coordinators: shown.flatMap((id) => people.get(id) ?? []),
    createdAt: cluster.createdAt,
    may: {
      read: asks(mayReadCluster),
      write: asks(mayWriteInCluster),
      lead: asks(mayLeadCluster),
      coordinate: asks(mayCoordinateCluster),
    },
  };
}
