// publiccode.yml against what version 0.4 of the standard demands, without asking the network.
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parse } from "yaml";

const root = new URL("../../", import.meta.url);
const file = parse(readFileSync(new URL("publiccode.yml", root), "utf8"));
const manifest = JSON.parse(readFileSync(new URL("package.json", root), "utf8"));

const types = ["web", "desktop", "mobile", "iot", "backend", "other"].map((kind) => `standalone/${kind}`);

test("the keys that every file must have", () => {
  expect(file).toMatchObject({
    publiccodeYmlVersion: "0.4",
    name: expect.stringMatching(/\S/),
    url: expect.stringMatching(/^https:\/\/\S+\.git$/),
    platforms: expect.arrayContaining([expect.stringMatching(/^(web|windows|mac|linux|ios|android)$/)]),
    localisation: { localisationReady: expect.any(Boolean) },
  });
  expect(["concept", "development", "beta", "stable", "obsolete"]).toContain(file.developmentStatus);
  expect([...types, "addon", "library", "configurationFiles"]).toContain(file.softwareType);
  expect(file.localisation.availableLanguages).toEqual(["da", "en"]);
  expect(Object.keys(file.description)).toEqual(["da", "en"]);
});

test("only keys of the standard", () => {
  const known =
    /^(publiccodeYmlVersion|name|applicationSuite|url|landingURL|isBasedOn|softwareVersion|releaseDate|logo|organisation|fundedBy|platforms|categories|usedBy|roadmap|developmentStatus|softwareType|intendedAudience|description|legal|maintenance|localisation|dependsOn)$/;
  expect(Object.keys(file).filter((key) => !known.test(key))).toEqual([]);
});

test.each(["da", "en"])("the description in %s", (language) => {
  const { shortDescription, longDescription, features, ...rest } = file.description[language];
  expect(shortDescription.length).toBeLessThanOrEqual(150);
  expect(shortDescription).not.toContain("\n");
  expect(longDescription.length).toBeGreaterThanOrEqual(150);
  expect(longDescription.length).toBeLessThanOrEqual(10_000);
  expect(features.length).toBeGreaterThan(0);
  for (const feature of features) expect(typeof feature).toBe("string");
  expect(rest).toEqual({});
});

test("licence and version are those of the product", () => {
  expect(file.legal).toEqual({ license: manifest.license });
  expect(file.softwareVersion).toBe(manifest.version);
  expect(readFileSync(new URL("LICENSE", root), "utf8")).toMatch(/^Mozilla Public License Version 2\.0/);
});

test("a community maintains it, and has a contact in a domain that nobody owns", () => {
  expect(file.maintenance.type).toBe("community");
  expect(file.maintenance.contacts.length).toBeGreaterThan(0);
  for (const { name, email } of file.maintenance.contacts) {
    expect(name).toMatch(/\S/);
    expect(email).toMatch(/^\S+@rammevaerk\.example$/);
  }
});
