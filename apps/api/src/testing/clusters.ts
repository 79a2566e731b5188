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
