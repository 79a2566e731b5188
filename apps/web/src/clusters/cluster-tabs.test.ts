import { expect, test } from "vitest";
import { clusterHref, listClusterTabs } from "./cluster-tabs.ts";

const may = { read: false, write: false, lead: false, coordinate: false };
const tabsOf = (rights: Partial<typeof may>) =>
  listClusterTabs({ id: "k1", may: { ...may, ...rights } }).map(({ tab }) => tab);

test("who is not in the cluster sees what it is and who is in it, and no more", () => {
  expect(tabsOf({})).toEqual(["about", "parties"]);
});

test("those inside get every page, the cluster's own address first", () => {
  expect(tabsOf({ read: true })).toEqual([
    "about",
    "parties",
    "mandate",
    "meetings",
    "actions",
    "key",
    "offers",
  ]);
  expect(clusterHref("k1")).toBe("/klynger/k1");
  expect(clusterHref("k1", "meetings")).toBe("/klynger/k1/moeder");
});
