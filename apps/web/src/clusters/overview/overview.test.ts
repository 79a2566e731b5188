import type { ClusterOverview } from "@rammevaerk/contracts/clusters";
import { expect, test } from "vitest";
import { listMemberships } from "./list-memberships.ts";
import { chooseRegion, listRegionChoices, readOverviewSearch } from "./overview-search.ts";
import { writeOverviewCsv } from "./write-overview-csv.ts";

const row = (
  name: string,
  municipalityCode: string | null,
  memberships: ClusterOverview["rows"][number]["memberships"],
): ClusterOverview["rows"][number] => ({
  organisation: { id: name, name, kind: municipalityCode === null ? "region" : "municipality" },
  municipalityCode,
  memberships,
});
const east = {
  clusters: [
    { id: "k1", name: "Midtklyngen" },
    { id: "k2", name: 'Øst; "uro"' },
  ],
  rows: [
    row("Faxe", "320", [
      { clusterId: "k1", degree: "bound" },
      { clusterId: "k2", degree: "informed" },
    ]),
    row("Ballerup", "151", [{ clusterId: "k1", degree: "takes-part" }]),
    row("=SUM(A1)", null, []),
  ],
};
const west = {
  clusters: [{ id: "k1", name: "Midtklyngen" }],
  rows: [row("Ballerup", "151", [{ clusterId: "k1", degree: "takes-part" }]), row("Herlev", "163", [])],
};

test("a cluster that lies in two regions counts once, and an organisation that is no municipality not at all", () => {
  const memberships = listMemberships([east, west]);
  const counts = [...memberships].map(([code, own]) => [code, own.length]);
  expect(Object.fromEntries(counts)).toEqual({ "320": 2, "151": 1, "163": 0 });
  expect(memberships.get("320")?.map(({ name, degree }) => [name, degree])).toEqual([
    ["Midtklyngen", "bound"],
    ['Øst; "uro"', "informed"],
  ]);
});

test("the file has a column for each cluster, marks quoted, and nothing that a spreadsheet would run", () => {
  const words = { organisation: "Organisation", not: "Ikke med", degreeOf: (degree: string) => degree };
  expect(writeOverviewCsv(east, words)).toBe(
    [
      '\uFEFFOrganisation;Midtklyngen;"Øst; ""uro"""',
      "Faxe;bound;informed",
      "Ballerup;takes-part;Ikke med",
      "'=SUM(A1);Ikke med;Ikke med",
      "",
    ].join("\r\n"),
  );
});

test("the region is the address's, else one's own, else the first", () => {
  const on = "2026-11-22";
  const search = readOverviewSearch({ region: "sjaelland", kommune: "320" });
  expect(search).toEqual({ region: "sjaelland", kommune: "320" });
  expect(chooseRegion(search, on, "nordjylland")).toBe("sjaelland");
  const none = readOverviewSearch({ region: "atlantis" });
  expect(chooseRegion(none, on, "nordjylland")).toBe("nordjylland");
  expect(chooseRegion(none, on, "atlantis")).toBe(chooseRegion(none, on));
  // One that is to come can be looked at, too.
  const to = (region: Parameters<typeof listRegionChoices>[0]) =>
    listRegionChoices(region, on).map(({ id }) => id);
  expect(to("sjaelland")).toHaveLength(5);
  expect(to("oestdanmark")).toEqual([...to("sjaelland"), "oestdanmark"]);
});
