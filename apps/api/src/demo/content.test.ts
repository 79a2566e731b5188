import { competence, updateProfileInput } from "@rammevaerk/contracts/accounts";
import { limits } from "@rammevaerk/contracts/limits";
import { createNetworkInput } from "@rammevaerk/contracts/networks";
import { startThreadInput } from "@rammevaerk/contracts/threads";
import { mayLimitRole } from "@rammevaerk/domain/accounts";
import { findLegalBasis, listLegalBases } from "@rammevaerk/domain/law";
import {
  agreements,
  commonGoals,
  findMethod,
  findMunicipality,
  findRegion,
  findTargetGroup,
  jointSecretariats,
  regions,
} from "@rammevaerk/domain/reference";
import { describe, expect, it } from "vitest";
import { networks, organisations, people, threads } from "./index.ts";
import type { DemoThread } from "./types.ts";

/** The day that the demo is set on; nothing in it is later. */
const today = "2026-11-22";
const someId = "01936e5c-0000-7000-8000-000000000000";

const personKeys = new Set(people.map((person) => person.key));
const memberKeysOf = new Map(networks.map((n) => [n.key, [...n.coordinators, ...n.members]]));
const goals = [...commonGoals, ...agreements.flatMap((agreement) => agreement.focusAreas)];
const posts = threads.flatMap((thread) => [
  { thread, ...postOf(thread) },
  ...thread.replies.map((reply) => ({ thread, ...postOf(reply) })),
]);

function postOf({ author, body, postedAt, usefulBy = [] }: DemoThread | DemoThread["replies"][number]) {
  return { author, body, postedAt, usefulBy };
}

function duplicates(keys: readonly string[]): string[] {
  return keys.filter((key, index) => keys.indexOf(key) !== index);
}

function organisationExists(key: string): boolean {
  const [kind, code = ""] = key.split(":");
  if (kind === "municipality") return findMunicipality(code) !== undefined;
  if (kind === "region") return regions.some((region) => region.code === code);
  if (kind === "secretariat") return jointSecretariats.some(({ regionId }) => regionId === code);
  return organisations.some((organisation) => organisation.key === key);
}

function unknownCodes(of: {
  targetGroups?: readonly string[];
  legalBases?: readonly string[];
  methods?: readonly string[];
}): string[] {
  const { targetGroups = [], legalBases = [], methods = [] } = of;
  const inForce = new Set(listLegalBases(today).map((basis) => basis.code));
  return [
    ...targetGroups.filter((code) => findTargetGroup(code) === undefined),
    ...legalBases.filter((code) => !inForce.has(code)),
    ...methods.filter((code) => findMethod(code) === undefined),
  ];
}

/** Every text that somebody reads, with where it stands. */
function texts(): { where: string; text: string }[] {
  return [
    ...organisations.map((o) => ({ where: o.key, text: o.name })),
    ...people.map((p) => ({
      where: p.key,
      text: [p.name, p.title, p.askMeAbout, p.signInHint?.da, p.signInHint?.en].join("\n"),
    })),
    ...networks.map((n) => ({ where: n.key, text: `${n.name}\n${n.purpose}` })),
    ...threads.map((t) => ({ where: t.key, text: t.title })),
    ...posts.map((p) => ({ where: `${p.thread.key} ${p.postedAt}`, text: p.body })),
  ];
}

describe("the whole of the demo content", () => {
  it("is as large as promised", () => {
    expect(people.length).toBeGreaterThanOrEqual(40);
    expect(organisations.length).toBeGreaterThanOrEqual(12);
    expect(networks).toHaveLength(8);
    expect(posts.length).toBeGreaterThanOrEqual(120);
  });

  it("has unique keys, names and addresses", () => {
    expect(duplicates(organisations.map((o) => o.key))).toEqual([]);
    expect(duplicates(organisations.map((o) => o.name))).toEqual([]);
    expect(duplicates(people.map((p) => p.key))).toEqual([]);
    expect(duplicates(people.map((p) => p.name))).toEqual([]);
    expect(duplicates(people.map((p) => p.email))).toEqual([]);
    expect(duplicates(networks.map((n) => n.key))).toEqual([]);
    expect(duplicates(threads.map((t) => t.key))).toEqual([]);
    expect(duplicates(threads.map((t) => t.title))).toEqual([]);
  });

  it("holds nothing like a CPR number, a phone number or a mail address", () => {
    const suspicious = /\d{6}[- ]?\d{4}|(?<!\d)\d{2}[ .]?\d{2}[ .]?\d{2}[ .]?\d{2}(?!\d)|@/u;
    const found = texts().filter(({ text }) => suspicious.test(text));
    expect(found.map(({ where }) => where)).toEqual([]);
  });

  it("has the quiet tone of the product: no exclamation marks, no stray space around lines", () => {
    const loud = texts().filter(({ text }) => /!|^[ \t]|[ \t]$/m.test(text));
    expect(loud.map(({ where }) => where)).toEqual([]);
  });

  it("links only to pages that exist", () => {
    const targets = texts().flatMap(({ text }) =>
      [...text.matchAll(/\]\(([^)]*)\)/g)].map((match) => match[1]),
    );
    expect(targets.length).toBeGreaterThan(0);
    expect(targets.filter((target) => !["/netvaerk", "/konto"].includes(target ?? ""))).toEqual([]);
  });
});

describe("organisations", () => {
  it.each(organisations)("$name lies in a municipality or belongs to a region", (organisation) => {
    const { municipality, region, kind } = organisation;
    expect((municipality === undefined) !== (region === undefined)).toBe(true);
    expect(region !== undefined).toBe(kind === "regional-operator");
    expect(organisationExists(region ? `region:${region}` : `municipality:${municipality ?? ""}`)).toBe(true);
  });
});

describe("people", () => {
  it.each(people)("$key has a valid profile", (person) => {
    const { name, title, language, languages, competences, askMeAbout = "", asksPerMonth } = person;
    const profile = { name, title, language, languages, competences, askMeAbout, asksPerMonth };
    const { visibility, notNow: isNotNow = false } = person;
    expect(updateProfileInput.safeParse({ ...profile, visibility, isNotNow }).error).toBeUndefined();
    expect(organisationExists(person.organisation)).toBe(true);
    expect(person.email).toMatch(/^[a-z.-]+@[a-z-]+\.example$/);
  });

  it.each(people)(
    "$key knows things that are in the code lists, confirmed on a day that has been",
    (person) => {
      expect(duplicates(person.competences.map(({ list, code }) => `${list} ${code}`))).toEqual([]);
      for (const { list, code, confirmedOn, level } of person.competences) {
        expect(competence.safeParse({ list, code, level, confirmedOn }).success).toBe(true);
        const find = { "target-group": findTargetGroup, "legal-basis": findLegalBasis, method: findMethod }[
          list
        ];
        expect(find(code), `${list} ${code}`).toBeDefined();
        expect(confirmedOn < today).toBe(true);
      }
    },
  );

  it("hold roles within limits of the right kind", () => {
    const roles = people.flatMap((person) => person.roles ?? []);
    const wrong = roles.filter(({ role, limit }) => {
      if (limit === undefined) return !mayLimitRole(role, "everything");
      const kind = limit.startsWith("region:") ? "region" : "organisation";
      return !mayLimitRole(role, kind) || !organisationExists(limit);
    });
    expect(wrong).toEqual([]);
  });

  it("who are offered at sign-in cover the journeys", () => {
    const offered = people.filter((person) => person.signInHint !== undefined);
    expect(offered).toHaveLength(9);
    const roles = offered.flatMap((person) => person.roles ?? []).map(({ role }) => role);
    expect(roles.toSorted()).toEqual([
      "administrator",
      "economist",
      "economist",
      "organisation-administrator",
      "registry-reporter",
      "secretariat",
    ]);
    const ofOffers = offered
      .flatMap(({ roles: own = [] }) => own)
      .filter(({ role }) => /economist|reporter/.test(role));
    expect(new Set(ofOffers.map(({ limit }) => limit))).toEqual(new Set(["demo:klintehede"]));
    const coordinators = new Set(networks.flatMap((network) => network.coordinators));
    expect(offered.some(({ key }) => coordinators.has(key))).toBe(true);
  });
});

describe("networks", () => {
  it.each(networks)("$name can be made with the product's own form", (network) => {
    const { name, purpose, admission, regions: regionIds, targetGroups, legalBases, serves } = network;
    const form = { name, purpose, admission, regionIds, targetGroups, legalBases, contactId: someId };
    const rest = { defaultWatchLevel: "questions-in-my-field", requestId: someId };
    const served = serves.map((goalKey) => ({ agreementId: "any", goalKey }));
    const input = { ...form, ...rest, isNational: regionIds.length === 0, goals: served };
    expect(createNetworkInput.safeParse(input).error).toBeUndefined();
    expect(unknownCodes(network)).toEqual([]);
    expect(regionIds.filter((id) => findRegion(id) === undefined)).toEqual([]);
  });

  it.each(networks)("$name has members that exist, each once, and is led by some of them", (network) => {
    const keys = memberKeysOf.get(network.key) ?? [];
    expect(network.coordinators.length).toBeGreaterThanOrEqual(1);
    expect(duplicates(keys)).toEqual([]);
    expect(keys.filter((key) => !personKeys.has(key))).toEqual([]);
    expect(keys).toContain(network.contact);
  });

  it.each(networks)("$name names the goals it works for in its purpose", ({ serves, purpose }) => {
    expect(serves.length).toBeGreaterThanOrEqual(1);
    const titles = serves.map((id) => goals.find((goal) => goal.id === id)?.title.da ?? `unknown: ${id}`);
    expect(titles.filter((title) => !purpose.includes(`**${title}**`))).toEqual([]);
  });

  it("are open, on request and by invitation, and one is dormant", () => {
    expect(new Set(networks.map((n) => n.admission))).toEqual(new Set(["open", "on-request", "invitation"]));
    expect(networks.filter((n) => n.dormantSince !== undefined)).toHaveLength(1);
  });

  it("let the first journey happen: who asks is outside, and experts from elsewhere are inside", () => {
    const network = networks.find((n) => n.name === "Autisme og selvskadende adfærd");
    const members = people.filter((p) => memberKeysOf.get(network?.key ?? "")?.includes(p.key));
    const asker = people.find((p) => p.key === "signe-havrevig");
    const experts = members.filter((p) =>
      (network?.targetGroups ?? []).every((group) => p.competences.some(({ code }) => code === group)),
    );
    expect(network?.admission).toBe("open");
    expect(members.length).toBeGreaterThanOrEqual(8);
    expect(members).not.toContain(asker);
    expect(
      experts.filter((p) => p.organisation !== asker?.organisation && p.asksPerMonth > 0),
    ).not.toHaveLength(0);
    expect(experts.some((p) => p.signInHint !== undefined)).toBe(true);
  });
});

describe("threads", () => {
  it.each(threads)("$key can be started with the product's own form", (thread) => {
    const { title, body, kind, targetGroups = [], legalBases = [], methods = [] } = thread;
    const codes = [
      ...targetGroups.map((code) => ({ list: "target-group", code })),
      ...legalBases.map((code) => ({ list: "legal-basis", code })),
      ...methods.map((code) => ({ list: "method", code })),
    ];
    const ids = { networkId: someId, requestId: someId, askedPersonIds: [], attachmentIds: [] };
    expect(startThreadInput.safeParse({ title, body, kind, codes, ...ids }).error).toBeUndefined();
    expect(unknownCodes(thread)).toEqual([]);
    expect(duplicates(codes.map(({ code }) => code))).toEqual([]);
  });

  it("keep within the limits of length", () => {
    expect(threads.filter(({ title }) => title.length > limits.title)).toEqual([]);
    expect(posts.filter(({ body }) => body.length > limits.body || body.length < 5)).toEqual([]);
  });

  it.each(threads)("$key is written and marked by members of its network", ({ key, network }) => {
    const members = memberKeysOf.get(network) ?? [];
    const own = posts.filter(({ thread }) => thread.key === key);
    expect(own.flatMap((p) => [p.author, ...p.usefulBy]).filter((k) => !members.includes(k))).toEqual([]);
    expect(own.filter((p) => p.usefulBy.includes(p.author) || duplicates(p.usefulBy).length > 0)).toEqual([]);
  });

  it.each(threads)("$key runs forward in time, within its network's life", ({ key, network }) => {
    const times = posts.filter(({ thread }) => thread.key === key).map((p) => p.postedAt);
    expect(times.every((time) => new Date(time).toISOString() === time)).toBe(true);
    expect(times).toEqual([...new Set(times)].toSorted());
    const { createdOn = today, dormantSince = today } = networks.find((n) => n.key === network) ?? {};
    expect(times.filter((time) => time < "2026" || time < createdOn || time >= dormantSince)).toEqual([]);
  });

  it("accept at most one answer, and only to a question", () => {
    for (const { kind, replies } of threads) {
      const accepted = replies.filter((reply) => reply.isAcceptedAnswer);
      expect(accepted.length).toBeLessThanOrEqual(kind === "question" ? 1 : 0);
    }
  });

  it("show a network in all its states: answered, discussed, waiting", () => {
    const questions = threads.filter(({ kind }) => kind === "question");
    expect(questions.some(({ replies }) => replies.length === 0)).toBe(true);
    expect(questions.some(({ replies }) => replies.some((reply) => reply.isAcceptedAnswer))).toBe(true);
    expect(questions.some((q) => q.replies.length > 2 && !q.replies.some((r) => r.isAcceptedAnswer))).toBe(
      true,
    );
    expect(new Set(threads.map(({ network }) => network))).toEqual(new Set(networks.map(({ key }) => key)));
  });
});
