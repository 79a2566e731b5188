import { type RightsRow, signedIn } from "./rights-row.ts";

const delegates: readonly string[] = ["coordinator of a cluster", "member of a cluster"];
const seeCluster: RightsRow = { policy: "clusters.see", who: "signed-in" };
const readCluster: RightsRow = { policy: "clusters.read", who: ["secretariat", ...delegates] };
const writeInCluster: RightsRow = { policy: "clusters.write", who: delegates };
const leadCluster: RightsRow = { policy: "clusters.lead", who: ["coordinator of a cluster"] };
const coordinateCluster: RightsRow = {
  policy: "clusters.coordinate",
  who: ["administrator", "secretariat", "coordinator of a cluster"],
};
/** Who wrote it, who is none of those who walk; see proposals.test.ts of clusters. */
const changeWritten: RightsRow = { ...leadCluster, policy: "clusters.change-written" };

/** Who gets in at the procedures of clusters. */
export const clusterRights: Readonly<Record<string, RightsRow>> = {
  "clusters.list": signedIn,
  "clusters.overview": signedIn,
  "clusters.get": seeCluster,
  "clusters.create": { policy: "clusters.create", who: ["administrator", "secretariat"] },
  "clusters.update": coordinateCluster,
  "clusters.setCoordinator": coordinateCluster,
  "clusters.listWaiting": signedIn,
  "clusters.parties.list": seeCluster,
  "clusters.parties.add": coordinateCluster,
  "clusters.parties.end": coordinateCluster,
  "clusters.parties.setCommitment": coordinateCluster,
  "clusters.parties.addDelegate": coordinateCluster,
  "clusters.parties.endDelegate": coordinateCluster,
  "clusters.mandates.list": readCluster,
  "clusters.mandates.add": leadCluster,
  "clusters.mandates.recordDecision": leadCluster,
  "clusters.costKeys.list": readCluster,
  "clusters.costKeys.set": leadCluster,
  "clusters.meetings.list": readCluster,
  "clusters.meetings.get": readCluster,
  "clusters.meetings.create": leadCluster,
  "clusters.meetings.save": leadCluster,
  "clusters.meetings.approve": leadCluster,
  "clusters.meetings.addDecision": leadCluster,
  "clusters.meetings.updateDecision": leadCluster,
  "clusters.meetings.removeDecision": leadCluster,
  /** Of those clusters that the reader reads; for others the list is empty. */
  "clusters.actions.list": signedIn,
  "clusters.actions.get": readCluster,
  "clusters.actions.add": leadCluster,
  "clusters.actions.update": leadCluster,
  /** Its owner too, who is none of those who walk; see work.test.ts of clusters. */
  "clusters.actions.setStatus": { ...leadCluster, policy: "clusters.set-action-status" },
  "clusters.links.list": readCluster,
  "clusters.links.add": writeInCluster,
  "clusters.links.remove": writeInCluster,
  "clusters.proposals.list": readCluster,
  "clusters.proposals.get": readCluster,
  "clusters.proposals.create": writeInCluster,
  "clusters.proposals.update": changeWritten,
  "clusters.proposals.listComments": readCluster,
  "clusters.proposals.addComment": writeInCluster,
  "clusters.proposals.removeComment": changeWritten,
};
