import type { SignedInContext } from "../../../platform/context.ts";
import type { NetworkSubject } from "../../policy.ts";
import { findNetworkSubject } from "../../repository.ts";
import { findReport } from "./repository.ts";

/** The network in which a report was made: its moderators close it. */
export async function loadReport(
  { platform, actor }: SignedInContext,
  { reportId }: { reportId: string },
): Promise<NetworkSubject | undefined> {
  const report = await findReport(platform.db, reportId);
  return report && findNetworkSubject(platform.db, report.network_id, actor);
}
