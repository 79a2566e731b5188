import { mailDomain } from "@rammevaerk/contracts/accounts";
import { expect, test } from "vitest";
import { findWrongDomain, readDomains } from "./read-domains.ts";

test("domains are read line by line, each once, whatever stands between them", () => {
  expect(readDomains("Kommune.dk\n@region.dk, kommune.dk;\n\n")).toEqual(["kommune.dk", "region.dk"]);
  expect(readDomains("")).toEqual([]);
});

test.each([
  "kommune.dk",
  "rødovre.dk",
  "a-b.c1.dk",
  "kommune",
  "-a.dk",
  "a..dk",
  "bo@kommune.dk",
  "a.d1",
  "a--b.dk",
])("%s is judged as the server judges it", (domain) => {
  expect(findWrongDomain([domain]) === undefined).toBe(mailDomain.safeParse(domain).success);
});
