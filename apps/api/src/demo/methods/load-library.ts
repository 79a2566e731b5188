import { calculateDayStart, type IsoDate } from "@rammevaerk/domain/time";
import { giveGrant } from "../../accounts/index.ts";
import type { Db } from "../../platform/db/connect.ts";
import type { Tables } from "../../platform/db/tables.ts";
import { createId } from "../../platform/ids.ts";
import { type KnownIds, listKnownIds } from "../events/repository.ts";
import { people } from "../people.ts";
import type { DemoExperience } from "./demo-experience.ts";
import { experiences } from "./experiences.ts";
import { type DemoTie, dueMethod, libraryRoles, proposal, ties, watches } from "./library.ts";
import {
  findOfferUsing,
  insertDemoLibrary,
  listDemoEvents,
  listPublishedMethods,
  setDue,
} from "./repository.ts";

/** What the content names and the database holds. */
interface Around {
  readonly at: string;
  readonly known: KnownIds;
  readonly methods: Awaited<ReturnType<typeof listPublishedMethods>>;
  readonly events: ReadonlyMap<string, string>;
}

/**
 * Loads what invented people did in the method library: roles, experiences, ties, watches and a change that waits. What was
 * taken out of the library meanwhile, and people who have left, are left out.
 */
export async function loadLibrary(tx: Db, { today, at }: { today: IsoDate; at: string }): Promise<void> {
  const around: Around = {
    at,
    known: await listKnownIds(tx),
    methods: await listPublishedMethods(tx),
    events: await listDemoEvents(tx),
  };
  for (const { person, role } of libraryRoles) {
    const personId = findPerson(around, person)?.id;
    const limit = { limitKind: "library", limitId: "all" } as const;
    if (personId !== undefined) await giveGrant(tx, { personId, role, ...limit, grantedBy: null, at });
  }
  const shared = [];
  for (const experience of experiences) shared.push(...(await describeExperience(tx, experience, around)));
  await insertDemoLibrary(tx, {
    method_experiences: shared,
    method_links: ties.flatMap((tie) => describeTie(tie, around)),
    method_watches: watches.flatMap((watch) => describeWatches(watch, around)),
    method_versions: describeProposal(around),
  });
  const [due, responsible] = [
    around.methods.get(dueMethod.method),
    findPerson(around, dueMethod.responsible),
  ];
  if (due !== undefined && responsible !== undefined)
    await setDue(tx, due.id, { on: today, responsibleId: responsible.id });
}

function findPerson({ known }: Around, key: string) {
  const address = people.find((person) => person.key === key)?.email ?? key;
  return known.people.get(address);
}

async function describeExperience(
  tx: Db,
  experience: DemoExperience,
  around: Around,
): Promise<Tables["method_experiences"][]> {
  const author = findPerson(around, experience.author);
  const method = around.methods.get(experience.method);
  const organisationId = author?.organisationId ?? null;
  if (author === undefined || method === undefined || organisationId === null) return [];
  const on = calculateDayStart(experience.on as IsoDate);
  const isPublished = experience.state === "published";
  const reviewer = isPublished ? findPerson(around, libraryRoles[0].person) : undefined;
  return [
    {
      id: createId(),
      method_id: method.id,
      state: experience.state,
      author_id: author.id,
      organisation_id: organisationId,
      offer_id: (await findOfferUsing(tx, { organisationId, code: experience.method })) ?? null,
      from_month: experience.fromMonth,
      to_month: experience.toMonth,
      citizens: experience.citizens,
      setting: experience.setting,
      adaptation: experience.adaptation,
      outcome_measure: experience.outcomeMeasure,
      result: experience.result,
      difficulties: experience.difficulties,
      again: experience.again,
      is_contact: experience.isContact ? 1 : 0,
      revision: 1,
      created_at: on,
      submitted_at: on,
      verified_at: experience.isVerified ? on : null,
      verified_by: null,
      decided_at: isPublished ? on : null,
      decided_by: reviewer?.id ?? null,
      reason: null,
      published_at: isPublished ? on : null,
      request_id: null,
      decision_request_id: null,
      is_demo: 1,
    },
  ];
}

function describeTie({ method, kind, target, note }: DemoTie, around: Around): Tables["method_links"][] {
  const methodId = around.methods.get(method)?.id;
  const targetId = {
    network: around.known.owners.get(target)?.id,
    event: around.events.get(target),
    "common-goal": target,
  }[kind];
  if (methodId === undefined || targetId === undefined) return [];
  const created_by = findPerson(around, libraryRoles[0].person)?.id ?? null;
  return [
    {
      id: createId(),
      method_id: methodId,
      kind,
      target_id: targetId,
      note,
      created_at: around.at,
      created_by,
    },
  ];
}

function describeWatches(
  { person, methods }: (typeof watches)[number],
  around: Around,
): Tables["method_watches"][] {
  const person_id = findPerson(around, person)?.id;
  if (person_id === undefined) return [];
  return methods.flatMap((code) => {
    const method_id = around.methods.get(code)?.id;
    return method_id === undefined ? [] : [{ method_id, person_id, since: around.at }];
  });
}

/** The published text with what the proposal puts in its place. */
function describeProposal(around: Around): Tables["method_versions"][] {
  const author = findPerson(around, proposal.author);
  const published = around.methods.get(proposal.method)?.version;
  if (author === undefined || published === undefined) return [];
  const fields = { ...(JSON.parse(published.fields) as object), ...proposal.fields };
  return [
    {
      ...published,
      id: createId(),
      number: null,
      state: "in-review",
      based_on_id: published.id,
      author_id: author.id,
      fields: JSON.stringify(fields),
      note: proposal.note,
      revision: 2,
      created_at: around.at,
      updated_at: around.at,
      submitted_at: around.at,
      decided_at: null,
      decided_by: null,
      reason: null,
      request_id: null,
      decision_request_id: null,
    },
  ];
}
