import type { installation, Me } from "@rammevaerk/contracts/accounts";
import type { z } from "zod";
import { isoNow } from "../../platform/clock.ts";
import type { Platform, RequestContext } from "../../platform/context.ts";
import { listAffiliations } from "../affiliations/repository.ts";
import { nameLimits } from "../grants/name-limits.ts";
import { listGrantsOf, listRequiredRoles } from "../grants/repository.ts";
import { presentOrganisationRef } from "../organisations/presenter.ts";
import { needsFirstAdministrator } from "../sign-up/create-first-administrator.ts";
import { todayIn } from "../../platform/today.ts";
import { findPersonRef } from "./person-refs.ts";
import { findPerson, listKnownEmails } from "./repository.ts";

/** Who asks, with the rights in force and those that sleep until two-factor sign-in is set up; null for a visitor. */
export async function describeMe({ platform, actor, language }: RequestContext): Promise<Me> {
  const { db, clock } = platform;
  const person = actor === null ? undefined : await findPerson(db, actor.personId);
  if (actor === null || person === undefined) return null;
  const hasTwoFactor = person.two_factor_since !== null;
  const held = await listGrantsOf(db, person.id, isoNow(clock));
  const required = hasTwoFactor ? [] : await listRequiredRoles(db);
  const nameOf = await nameLimits(db, held, language);
  return {
    id: person.id,
    name: person.name,
    email: person.email,
    title: (await findPersonRef(db, person.id, clock))?.title ?? person.title,
    language: person.language,
    isDemo: person.is_demo === 1,
    organisations: await listCurrentOrganisations(platform, person.id),
    grants: held
      .filter(({ role }) => !required.includes(role))
      .map((grant) => ({
        role: grant.role,
        limitKind: grant.limit_kind,
        limitId: grant.limit_id,
        limitName: nameOf(grant),
      })),
    rolesAwaitingTwoFactor: [...new Set(held.map(({ role }) => role))].filter((role) =>
      required.includes(role),
    ),
    hasTwoFactor,
    unreadNotifications: await platform.countUnread(db, actor),
  };
}

async function listCurrentOrganisations(
  { db, clock }: Platform,
  personId: string,
): Promise<NonNullable<Me>["organisations"]> {
  const today = todayIn(clock);
  const affiliations = await listAffiliations(db, [personId], today);
  return affiliations
    .filter(
      (a) => a.status === "confirmed" && a.valid_from <= today && (a.valid_to === null || a.valid_to > today),
    )
    .map(({ organisation_id, name, kind }) => presentOrganisationRef({ id: organisation_id, name, kind }));
}

type DemoPerson = z.infer<typeof installation>["demoPeople"][number];

const demoPeopleOf = new WeakMap<Platform, readonly DemoPerson[]>();

/** Names the demo people that the sign-in page offers; called by who loads the demo, at every start. */
export function offerDemoPeople(platform: Platform, people: readonly DemoPerson[]): void {
  demoPeopleOf.set(platform, people);
}

/** The demo people that can be signed in as: none outside demo mode, and none whose account was deleted. */
export async function listDemoPeople(platform: Platform): Promise<readonly DemoPerson[]> {
  const offered = platform.env.DEMO ? (demoPeopleOf.get(platform) ?? []) : [];
  const known = await listKnownEmails(
    platform.db,
    offered.map((person) => person.email),
  );
  return offered.filter((person) => known.has(person.email));
}

/** What a visitor's browser needs to know of the installation. */
export async function describeInstallation({
  platform,
}: RequestContext): Promise<z.infer<typeof installation>> {
  return {
    isDemo: platform.env.DEMO,
    needsFirstAdministrator: await needsFirstAdministrator(platform.db, isoNow(platform.clock)),
    demoPeople: [...(await listDemoPeople(platform))],
  };
}
