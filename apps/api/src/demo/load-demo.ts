import { commonGoalsId } from "@rammevaerk/domain/networks";
import {
  commonGoals,
  findMunicipality,
  findRegion,
  jointSecretariats,
  regions,
} from "@rammevaerk/domain/reference";
import { giveGrant, hashPassword, offerDemoPeople, storeOrganisations } from "../accounts/index.ts";
import { addMember, foundNetwork } from "../networks/index.ts";
import { isoNow } from "../platform/clock.ts";
import type { Platform } from "../platform/context.ts";
import type { Db } from "../platform/db/connect.ts";
import { inTransaction } from "../platform/db/transaction.ts";
import { foldText } from "../platform/fold-text.ts";
import { createId } from "../platform/ids.ts";
import { loadClusters } from "./clusters/load-clusters.ts";
import { todayIn } from "../platform/today.ts";
import { demoPassword } from "./demo-password.ts";
import { describeThread } from "./describe-thread.ts";
import { loadEvents } from "./events/load-events.ts";
import { networks, organisations, people, threads } from "./index.ts";
import { loadLibrary } from "./methods/load-library.ts";
import { loadOffers } from "./offers/load-offers.ts";
import { operatorOrganisations } from "./offers/operators.ts";
import {
  claimDemoLoading,
  insertDemoPerson,
  insertDemoThread,
  isDemoLoaded,
  listDemoPersonIds,
  setLastActivity,
} from "./repository.ts";
import type { DemoNetwork, DemoOrganisation, DemoOrganisationKey, DemoPerson, DemoRole } from "./types.ts";

/** Ids by the keys of the content. */
type Ids = ReadonlyMap<string, string>;

const demoOffers = 400;

/** The day on which the invented people began in their organisations. */
const begun = "2025-01-01";

/** Loads the invented people, organisations, networks, threads, offers, clusters, events and what they did in the method library (each part once, all of it or nothing), and offers people to sign in as. */
export async function loadDemo(platform: Platform): Promise<void> {
  if (!(await isDemoLoaded(platform.db, "demo-content"))) await loadContent(platform);
  if (!(await isDemoLoaded(platform.db, "demo-offers"))) await loadOfferContent(platform);
  if (!(await isDemoLoaded(platform.db, "demo-clusters"))) await loadClusterContent(platform);
  if (!(await isDemoLoaded(platform.db, "demo-events"))) await loadEventContent(platform);
  if (!(await isDemoLoaded(platform.db, "demo-methods"))) await loadMethodContent(platform);
  offerDemoPeople(platform, people.flatMap(describeOffer));
}

/** How the sign-in page and the terminal show a person, if the content offers them there. */
function describeOffer({ name, title, organisation, email, signInHint: hint }: DemoPerson) {
  return hint === undefined
    ? []
    : [{ name, title, organisation: nameOf(organisation), email, password: demoPassword, hint }];
}

function nameOf(key: DemoOrganisationKey): string {
  const invented = organisations.find((organisation) => organisation.key === key)?.name;
  const [kind, code = ""] = key.split(":");
  if (kind === "municipality") return findMunicipality(code)?.officialName ?? key;
  const region = regions.find((r) => r.code === code || r.id === code)?.name.da;
  return (
    invented ??
    (kind === "secretariat" ? jointSecretariats.find((s) => s.regionId === code)?.name : region) ??
    key
  );
}

async function loadContent({ db, clock }: Platform): Promise<void> {
  const passwordHash = await hashPassword(demoPassword);
  const at = isoNow(clock);
  await inTransaction(db, async (tx) => {
    if (!(await claimDemoLoading(tx, "demo-content", at))) return;
    const organisationIds = await storeOrganisations(tx, organisations.map(describeOrganisation), {
      isDemo: true,
    });
    const personIds = new Map(people.map((person) => [person.key, createId()]));
    for (const person of people)
      await loadPerson(tx, person, { organisationIds, personIds, passwordHash, at });
    for (const network of networks) await loadNetwork(tx, network, personIds);
  });
}

/** The operators are stored with the offers, those of the first part again, so that a demo from before there were offers gets them too. */
async function loadOfferContent({ db, clock }: Platform): Promise<void> {
  const at = isoNow(clock);
  await inTransaction(db, async (tx) => {
    if (!(await claimDemoLoading(tx, "demo-offers", at))) return;
    const operators = [...organisations, ...operatorOrganisations].map(describeOrganisation);
    const idOf = await storeOrganisations(tx, operators, { isDemo: true });
    await loadOffers(tx, { count: demoOffers, idOf, at });
  });
}

/** People may have deleted their accounts meanwhile: then the clusters, which need them all, are left out. */
async function loadClusterContent(platform: Platform): Promise<void> {
  await inTransaction(platform.db, async (tx) => {
    if (!(await claimDemoLoading(tx, "demo-clusters", isoNow(platform.clock)))) return;
    const idOfAddress = await listDemoPersonIds(tx);
    if (people.some(({ email }) => !idOfAddress.has(email))) return;
    const personIds = new Map(people.map(({ key, email }) => [key, getId(idOfAddress, email)]));
    const organisationIds = await storeOrganisations(tx, [], { isDemo: true });
    await loadClusters({
      platform,
      tx,
      personOf: (key) => getId(personIds, key),
      organisationOf: (key) => getId(organisationIds, key),
    });
  });
}

async function loadEventContent({ db, clock }: Platform): Promise<void> {
  const at = isoNow(clock);
  await inTransaction(db, async (tx) => {
    if (await claimDemoLoading(tx, "demo-events", at)) await loadEvents(tx, { today: todayIn(clock), at });
  });
}

/** The methods themselves come with the library; here is what invented people did with them. */
async function loadMethodContent({ db, clock }: Platform): Promise<void> {
  const at = isoNow(clock);
  await inTransaction(db, async (tx) => {
    if (await claimDemoLoading(tx, "demo-methods", at)) await loadLibrary(tx, { today: todayIn(clock), at });
  });
}

function describeOrganisation({ key, kind, name, municipality, region }: DemoOrganisation) {
  const place = municipality === undefined ? undefined : findMunicipality(municipality);
  const regionId =
    regions.find((r) => r.code !== undefined && r.code === region)?.id ?? place?.memberships[0]?.regionId;
  return { key, kind, name, code: null, regionId: regionId ?? null, validFrom: begun, validTo: null };
}

/** Regions stand by their official codes in the content and by their ids in the database. */
function keyInDatabase(key: DemoOrganisationKey): string {
  const code = key.startsWith("region:") ? key.slice("region:".length) : undefined;
  const region = code === undefined ? undefined : regions.find((r) => r.code === code);
  return region === undefined ? key : `region:${region.id}`;
}

function getId(ids: Ids, key: string): string {
  const id = ids.get(key);
  if (id === undefined) throw new Error(`the demo content names ${key}, which is not there`);
  return id;
}

interface PersonSurroundings {
  readonly organisationIds: Ids;
  readonly personIds: Ids;
  readonly passwordHash: string;
  readonly at: string;
}

async function loadPerson(tx: Db, person: DemoPerson, around: PersonSurroundings): Promise<void> {
  const id = getId(around.personIds, person.key);
  const organisationId = getId(around.organisationIds, keyInDatabase(person.organisation));
  await insertDemoPerson(tx, {
    person: {
      id,
      email: person.email,
      name: person.name,
      title: person.title,
      language: person.language,
      password_hash: around.passwordHash,
      status: "active",
      two_factor_secret: null,
      two_factor_since: null,
      two_factor_step: null,
      languages: JSON.stringify(person.languages),
      ask_me_about: person.askMeAbout ?? "",
      asks_per_month: person.asksPerMonth,
      is_not_now: person.notNow === true ? 1 : 0,
      visibility: person.visibility,
      is_demo: 1,
      created_at: around.at,
      sort_name: foldText(person.name),
    },
    affiliation: {
      id: createId(),
      person_id: id,
      organisation_id: organisationId,
      title: person.title,
      valid_from: begun,
      valid_to: null,
      status: "confirmed",
    },
    competences: person.competences.map((competence) => ({
      person_id: id,
      list: competence.list,
      code: competence.code,
      level: competence.level,
      confirmed_on: competence.confirmedOn,
    })),
  });
  for (const role of person.roles ?? []) {
    const limit = describeLimit(role, around.organisationIds);
    await giveGrant(tx, { personId: id, role: role.role, ...limit, grantedBy: null, at: around.at });
  }
}

function describeLimit({ limit }: DemoRole, organisationIds: Ids) {
  if (limit === undefined) return { limitKind: "everything", limitId: "all" } as const;
  const key = keyInDatabase(limit);
  const regionId = /^(?:region|secretariat):(.+)$/.exec(key)?.[1];
  return regionId !== undefined && findRegion(regionId) !== undefined
    ? ({ limitKind: "region", limitId: regionId } as const)
    : ({ limitKind: "organisation", limitId: getId(organisationIds, key) } as const);
}

async function loadNetwork(tx: Db, network: DemoNetwork, personIds: Ids): Promise<void> {
  const createdAt = `${network.createdOn}T08:00:00.000Z`;
  const { networkId } = await foundNetwork(tx, {
    name: network.name,
    purpose: network.purpose,
    admission: network.admission,
    isNational: network.regions.length === 0,
    regionIds: [...network.regions],
    targetGroups: [...network.targetGroups],
    legalBases: [...network.legalBases],
    goals: network.serves.map(describeGoal),
    contactId: getId(personIds, network.contact),
    defaultWatchLevel: "questions-in-my-field",
    requestKey: `demo:${network.key}`,
    createdAt,
    isDemo: true,
    ...(network.dormantSince === undefined ? {} : { dormantSince: `${network.dormantSince}T08:00:00.000Z` }),
  });
  for (const key of [...network.coordinators, ...network.members]) {
    const isCoordinator = network.coordinators.includes(key);
    const personId = getId(personIds, key);
    await addMember(tx, { networkId, personId, isCoordinator, grantedBy: null, at: createdAt });
  }
  let lastActivityAt = createdAt;
  for (const thread of threads.filter((t) => t.network === network.key)) {
    const rows = describeThread(thread, {
      networkId,
      memberKeys: [...network.coordinators, ...network.members],
      personIds,
    });
    await insertDemoThread(tx, rows);
    if (rows.thread.last_post_at > lastActivityAt) lastActivityAt = rows.thread.last_post_at;
  }
  await setLastActivity(tx, networkId, lastActivityAt);
}

/** A common goal stands under an id of its own, a focus area under its agreement's. */
function describeGoal(goalKey: string): { agreementId: string; goalKey: string } {
  const isCommon = commonGoals.some((goal) => goal.id === goalKey);
  return { agreementId: isCommon ? commonGoalsId : goalKey.replace(/-\d+$/, ""), goalKey };
}
