import type { Grant } from "@rammevaerk/domain/accounts";
import { type Admission, admissions } from "@rammevaerk/domain/networks";
import fc from "fast-check";
import { createTestPerson, grantTestRole } from "../people.ts";
import type { TestApp } from "../test-app.ts";
import { insertInvitation } from "../../networks/membership/repository.ts";
import { foundTestNetwork } from "./found-test-network.ts";

/** Target groups from one branch and from another. */
const autism = "9b3fd322-a75a-4ed8-9b74-425fa1e01c95";
const attention = "cc6a58cf-d3d2-4e5f-b7fe-98b009647eac";
export const developmental = "34449052-1150-4900-9d69-c56eb9b26793";
const anxiety = "303deb9b-84f0-49d2-ab7a-f8b98eed40a2";

/** What a test knows of a network without asking the product. */
export interface KnownNetwork {
  id: string;
  admission: Admission;
  isNational: boolean;
  regionIds: string[];
  targetGroups: string[];
  isDormant: boolean;
}

/** Networks of every kind, with people of every kind, put together by chance from a fixed seed. */
export async function createRandomNetworks(
  t: TestApp,
): Promise<{ networks: KnownNetwork[]; people: string[] }> {
  const [kinds] = fc.sample(
    fc.array(
      fc.record({
        admission: fc.constantFrom(...admissions),
        isNational: fc.boolean(),
        regionIds: fc.uniqueArray(fc.constantFrom("hovedstaden", "sjaelland", "nordjylland"), {
          minLength: 1,
          maxLength: 2,
        }),
        targetGroups: fc.uniqueArray(fc.constantFrom(autism, attention, developmental, anxiety), {
          maxLength: 3,
        }),
        isDormant: fc.boolean(),
      }),
      { minLength: 40, maxLength: 40 },
    ),
    { numRuns: 1, seed: 7 },
  );
  const networks: KnownNetwork[] = [];
  for (const [index, kind] of (kinds ?? []).entries()) {
    const regionIds = kind.isNational ? [] : kind.regionIds;
    const id = await foundTestNetwork(t.platform, {
      ...kind,
      name: `Netværk ${index}`,
      regionIds,
      createdAt: `2026-11-${String(1 + (index % 9)).padStart(2, "0")}T10:00:00.000Z`,
      ...(kind.isDormant ? { dormantSince: "2026-11-20T10:00:00.000Z" } : {}),
    });
    networks.push({ ...kind, id, regionIds });
  }
  const grantLists = fc.sample(
    fc.array(
      fc.oneof(
        { weight: 6, arbitrary: fc.constantFrom(...networks).map(({ id }): Grant => inNetwork(id)) },
        {
          weight: 1,
          arbitrary: fc
            .constantFrom("hovedstaden", "nordjylland")
            .map((limitId): Grant => ({ role: "secretariat", limitKind: "region", limitId })),
        },
      ),
      { maxLength: 4 },
    ),
    { numRuns: 10, seed: 7 },
  );
  const people: string[] = [];
  for (const [index, grants] of grantLists.entries()) {
    const id = await createTestPerson(t.platform);
    const unique = new Map(grants.map((grant) => [`${grant.role}:${grant.limitId}`, grant]));
    for (const grant of unique.values()) await grantTestRole(t.platform, id, grant);
    const invitedTo = networks.filter((_, place) => (place + index) % 7 === 0);
    for (const network of invitedTo) {
      await insertInvitation(t.platform.db, {
        network_id: network.id,
        person_id: id,
        invited_by: id,
        created_at: "2026-11-20T10:00:00.000Z",
      });
    }
    people.push(id);
  }
  const everything: Grant = { role: "administrator", limitKind: "everything", limitId: "all" };
  people.push(await createTestPerson(t.platform, { grants: [everything] }));
  return { networks, people };
}

function inNetwork(limitId: string): Grant {
  return { role: "member", limitKind: "network", limitId };
}
