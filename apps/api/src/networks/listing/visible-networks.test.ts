import type { Admission } from "@rammevaerk/domain/networks";
import { isWithinTargetGroup, targetGroupAncestors } from "@rammevaerk/domain/reference";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { listDatabaseKinds } from "../../testing/databases.ts";
import { createTestApp, type TestApp } from "../../testing/test-app.ts";
import { maySeeNetwork } from "../policy.ts";
import { findNetworkSubject } from "../repository.ts";
import {
  createRandomNetworks,
  developmental,
  type KnownNetwork,
} from "../../testing/networks/create-random-networks.ts";
import { type ListInput, listAllNetworks } from "../../testing/networks/list-all-networks.ts";

/** What the policy, asked for one network after the other, lets the person see. */
async function askPolicy(
  t: TestApp,
  personId: string,
  networks: readonly KnownNetwork[],
): Promise<KnownNetwork[]> {
  const { actor } = await t.contextOf(personId);
  const seen: KnownNetwork[] = [];
  for (const network of networks) {
    if (actor === null) throw new Error("nobody asks");
    const subject = await findNetworkSubject(t.platform.db, network.id, actor);
    if (subject !== undefined && maySeeNetwork.may(actor, subject) === true) seen.push(network);
  }
  return seen;
}

describe.each(listDatabaseKinds())("what the list of networks holds on %s", (kind) => {
  let t: TestApp;
  let networks: KnownNetwork[];
  let people: string[];
  beforeAll(async () => {
    t = await createTestApp(kind);
    ({ networks, people } = await createRandomNetworks(t));
  });
  afterAll(() => t.close());

  it("holds a network exactly when the policy lets the reader see it", async () => {
    for (const personId of people) {
      const visible = await askPolicy(t, personId, networks);
      const listed = await listAllNetworks(t, personId, { includeDormant: true });
      expect(listed.ids.toSorted()).toEqual(visible.map((network) => network.id).toSorted());
      expect(new Set(listed.ids).size).toBe(listed.ids.length);
      expect(listed.total).toBe(visible.length);
    }
  });

  it("counts in each facet what picking it would leave, among what the reader may see", async () => {
    const inputs: ListInput[] = [
      {},
      { includeDormant: true },
      { admission: "invitation", includeDormant: true },
      { targetGroup: developmental },
      { regionId: "nordjylland", includeDormant: true },
      { regionId: "hovedstaden", targetGroup: developmental, admission: "open" },
      { mine: true, includeDormant: true },
    ];
    for (const personId of people) {
      const visible = await askPolicy(t, personId, networks);
      const { actor } = await t.contextOf(personId);
      const own = new Set(actor?.grants.map((grant) => grant.limitId));
      for (const input of inputs) {
        const matching = (over: ListInput): KnownNetwork[] => {
          const asked = { ...input, ...over };
          return visible.filter(
            (network) =>
              (asked.includeDormant === true || !network.isDormant) &&
              (asked.mine !== true || own.has(network.id)) &&
              (asked.admission === undefined || network.admission === asked.admission) &&
              (asked.regionId === undefined ||
                network.isNational ||
                network.regionIds.includes(asked.regionId)) &&
              (asked.targetGroup === undefined ||
                network.targetGroups.some((code) => isWithinTargetGroup(code, asked.targetGroup ?? ""))),
          );
        };
        const { ids, facets } = await listAllNetworks(t, personId, input);
        expect(ids.toSorted()).toEqual(
          matching({})
            .map((network) => network.id)
            .toSorted(),
        );
        for (const { value, count } of facets.admission) {
          expect(count).toBe(matching({ admission: value as Admission }).length);
        }
        for (const { value, count } of facets.targetGroup) {
          expect(count).toBe(matching({ targetGroup: value }).length);
        }
        for (const { value, count } of facets.regionId) {
          expect(count).toBe(matching({ regionId: value }).length);
        }
        const admissionsLeft = new Set(matching({ admission: undefined }).map((n) => n.admission));
        expect(new Set(facets.admission.map((facet) => facet.value))).toEqual(admissionsLeft);
        const groupsLeft = matching({ targetGroup: undefined }).flatMap((n) =>
          n.targetGroups.flatMap((code) => [code, ...targetGroupAncestors(code)]),
        );
        expect(new Set(facets.targetGroup.map((facet) => facet.value))).toEqual(new Set(groupsLeft));
      }
    }
  });

  it("comes by last activity, then by name, through all pages", async () => {
    const { items } = await listAllNetworks(t, people.at(-1) ?? "", { includeDormant: true });
    expect(items).toHaveLength(40);
    const number = (name: string) => name.replace("Netværk ", "");
    const expected = items.toSorted((a, b) => {
      const byDay = (b.lastActivityOn ?? "").localeCompare(a.lastActivityOn ?? "");
      return byDay || (number(a.name) < number(b.name) ? -1 : 1);
    });
    expect(items).toEqual(expected);
  });

  it("finds what belonged to Hovedstaden in Region Østdanmark, and names the regions of the day", async () => {
    const reader = people.at(-1) ?? "";
    const hovedstaden = await listAllNetworks(t, reader, { regionId: "hovedstaden", includeDormant: true });
    const oestdanmark = await listAllNetworks(t, reader, { regionId: "oestdanmark", includeDormant: true });
    expect(hovedstaden.ids.every((id) => oestdanmark.ids.includes(id))).toBe(true);
    const names = (facets: typeof hovedstaden.facets) => facets.regionId.map((facet) => facet.value);
    expect(names(hovedstaden.facets)).toContain("hovedstaden");
    expect(names(hovedstaden.facets)).not.toContain("oestdanmark");
    t.clock.advance(41 * 86_400);
    const nextYear = await listAllNetworks(t, reader, { includeDormant: true });
    expect(names(nextYear.facets)).toContain("oestdanmark");
    expect(names(nextYear.facets)).not.toContain("hovedstaden");
    const count = nextYear.facets.regionId.find((facet) => facet.value === "oestdanmark")?.count;
    expect(count).toBe(oestdanmark.ids.length);
    t.clock.advance(-41 * 86_400);
  });
});
