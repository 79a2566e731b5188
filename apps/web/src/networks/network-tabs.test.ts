import { expect, test } from "vitest";
import { listNetworkTabs } from "./network-tabs.ts";

const nothing = { read: false, write: false, coordinate: false, moderate: false };
const tabsFor = (may: Partial<typeof nothing>) =>
  listNetworkTabs({ id: "n1", may: { ...nothing, ...may } }).map(({ tab, href }) => `${tab} ${href}`);

test("whoever is outside sees what the network is for, at its own address", () => {
  expect(tabsFor({})).toEqual(["about /netvaerk/n1", "events /netvaerk/n1/arrangementer"]);
});

test("whoever is inside begins with the conversations", () => {
  expect(tabsFor({ read: true, write: true })).toEqual([
    "conversations /netvaerk/n1",
    "about /netvaerk/n1/om",
    "events /netvaerk/n1/arrangementer",
    "members /netvaerk/n1/medlemmer",
  ]);
});

test("an administrator runs the network without its conversations", () => {
  expect(tabsFor({ coordinate: true })).toEqual([
    "about /netvaerk/n1",
    "events /netvaerk/n1/arrangementer",
    "members /netvaerk/n1/medlemmer",
    "requests /netvaerk/n1/anmodninger",
    "history /netvaerk/n1/historik",
  ]);
});

test("a coordinator gets all of them", () => {
  const tabs = tabsFor({ read: true, write: true, coordinate: true, moderate: true });
  expect(tabs).toHaveLength(7);
  expect(tabs[5]).toBe("reports /netvaerk/n1/rapporter");
});
