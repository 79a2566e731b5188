import type { createClusterInput } from "@rammevaerk/contracts/clusters";
import type { z } from "zod";
import { createId } from "../platform/ids.ts";
import { getOrganisationId } from "./organisations.ts";
import { createTestPerson } from "./people.ts";
import type { TestApp } from "./test-app.ts";

/** The form of a cluster in Region Sjælland. */
export function clusterForm(
  values: Partial<z.input<typeof createClusterInput>> = {},
): z.input<typeof createClusterInput> {
  return {
    name: "Klyngen om ø-samarbejde",
    purpose: "Vi løser sammen de opgaver, der er for små til den enkelte kommune.",
    regionIds: ["sjaelland"],
    targetGroups: [],
    legalBases: ["SEL-107"],
    caseTypes: ["Voksne med autisme og udadreagerende adfærd"],
    requestId: createId(),
    ...values,
  };
}

/** A cluster of two municipalities with a delegate each, a coordinator and the region's secretariat. */
export interface ClusterWorld {
  readonly clusterId: string;
  readonly secretariatId: string;
  readonly coordinatorId: string;
  /** Speaks for Lolland. */
  readonly delegateId: string;
  /** Speaks for Guldborgsund. */
  readonly otherDelegateId: string;
  readonly lolland: string;
  readonly guldborgsund: string;
}

export async function createClusterWorld(t: TestApp): Promise<ClusterWorld> {
  const { platform } = t;
  const secretariatId = await createTestPerson(platform, {
    name: "Sanne Sekretær",
    grants: [{ role: "secretariat", limitKind: "region", limitId: "sjaelland" }],
  });
  const { clusters } = await t.as(secretariatId);
  const { clusterId } = await clusters.create(clusterForm());
  const coordinatorId = await createTestPerson(platform, { name: "Kai Koordinator" });
  const asSecretariat = (await t.as(secretariatId)).clusters;
  await asSecretariat.setCoordinator({ clusterId, personId: coordinatorId, isCoordinator: true });
  await asSecretariat.setCoordinator({ clusterId, personId: secretariatId, isCoordinator: false });
  const asCoordinator = (await t.as(coordinatorId)).clusters;
  const join = async (key: string, name: string) => {
    const organisationId = await getOrganisationId(platform, key);
    const { partyId } = await asCoordinator.parties.add({
      clusterId,
      organisationId,
      degree: "takes-part",
      joinedOn: "2026-01-01",
    });
    const personId = await createTestPerson(platform, { name });
    await asCoordinator.parties.addDelegate({ partyId, personId, fromOn: "2026-01-01" });
    return { partyId, personId };
  };
  const one = await join("municipality:360", "Lise Lolland");
  const other = await join("municipality:376", "Gerda Guldborgsund");
  return {
    clusterId,
    secretariatId,
    coordinatorId,
    delegateId: one.personId,
    otherDelegateId: other.personId,
    lolland: one.partyId,
    guldborgsund: other.partyId,
  };
}

/** Stands in all that a cluster writes in tests: who may not read it must not meet it. */
export const secretWord = "zebra";

/** The form of a meeting of the world's cluster, which ends at noon. */
export function meetingForm({ clusterId }: ClusterWorld, local = "2026-12-03T09:00") {
  return {
    clusterId,
    title: `Møde om ${secretWord}`,
    starts: { local },
    ends: { local: `${local.slice(0, 10)}T12:00` },
    place: "Rådhuset",
    onlineUrl: null,
    agenda: `1. Velkomst\n2. ${secretWord}`,
    requestId: createId(),
  };
}

/** The form of an action that Lolland's delegate has been late with for a day. */
export function actionForm({ clusterId, lolland, delegateId }: ClusterWorld, values: object = {}) {
  return {
    clusterId,
    decisionId: null,
    title: `Undersøg ${secretWord}`,
    partyId: lolland,
    personId: delegateId as string | null,
    dueOn: "2026-11-21",
    doneWhen: "Der ligger et notat.",
    requestId: createId(),
    ...values,
  };
}
