import type { ExperienceFieldsInput } from "@rammevaerk/contracts/method-experiences";
import type { CompetenceLevel } from "@rammevaerk/domain/accounts";
import type { IsoDate } from "@rammevaerk/domain/time";
import { createId } from "../platform/ids.ts";
import { publishTestMethod } from "./methods.ts";
import { draftTestFact, insertTestOffer, recordTestFacts } from "./offers.ts";
import { getOrganisationId } from "./organisations.ts";
import { createTestPerson } from "./people.ts";
import type { TestApp } from "./test-app.ts";

/** Somebody belongs to an organisation from 2020 on, as confirmed unless told otherwise. */
export async function affiliate(
  { platform }: TestApp,
  [personId, organisationId]: readonly [string, string],
  values: { status?: "waiting" | "confirmed"; valid_to?: string | null } = {},
): Promise<void> {
  await platform.db
    .insertInto("affiliations")
    .values({
      id: createId(),
      person_id: personId,
      organisation_id: organisationId,
      title: "",
      valid_from: "2020-01-01",
      status: "confirmed",
      valid_to: null,
      ...values,
    })
    .execute();
}

/** What somebody was within a limit ended an hour ago. */
export async function endTestGrants(
  { platform }: TestApp,
  [personId, limitId]: readonly [string, string],
): Promise<void> {
  await platform.db
    .updateTable("grants")
    .set({ ended_at: "2026-11-22T09:00:00.000Z" })
    .where("person_id", "=", personId)
    .where("limit_id", "=", limitId)
    .execute();
}

/** Two municipalities, somebody of the first who shares, those who verify and review, and others. */
export async function createMethodWorld(t: TestApp) {
  const home = await getOrganisationId(t.platform, "municipality:101");
  const elsewhere = await getOrganisationId(t.platform, "municipality:461");
  const person = (
    name: string,
    grants: NonNullable<Parameters<typeof createTestPerson>[1]>["grants"] = [],
  ): Promise<string> => createTestPerson(t.platform, { name, grants });
  const at = (limitId: string) => ({ limitKind: "organisation", limitId }) as const;
  const library = { limitKind: "library", limitId: "all" } as const;
  const people = {
    author: await person("Frida Forfatter"),
    colleague: await person("Kaj Kollega"),
    verifier: await person("Vera Leder", [{ role: "organisation-administrator", ...at(home) }]),
    reporter: await person("Rune Indberetter", [{ role: "registry-reporter", ...at(home) }]),
    stranger: await person("Stine Leder", [{ role: "organisation-administrator", ...at(elsewhere) }]),
    reviewer: await person("Rita Redaktør", [{ role: "method-reviewer", ...library }]),
    otherReviewer: await person("Otto Redaktør", [{ role: "method-reviewer", ...library }]),
    libraryAuthor: await person("Mads Metode", [{ role: "method-author", ...library }]),
    administrator: await person("Anna Administrator", [
      { role: "administrator", limitKind: "everything", limitId: "all" },
    ]),
  };
  await affiliate(t, [people.author, home]);
  await affiliate(t, [people.colleague, home]);
  const fields = (values: Partial<ExperienceFieldsInput> = {}): ExperienceFieldsInput => ({
    organisationId: home,
    offerId: null,
    fromMonth: "2025-02",
    toMonth: null,
    citizens: 12,
    setting: "Bostøtte i eget hjem",
    adaptation: "Vi bruger skemaet hver anden uge.",
    outcomeMeasure: "fit",
    result: "Flere afslutter efter aftale.",
    difficulties: "At få tallene ind hver gang.",
    again: "yes",
    isContact: true,
    ...values,
  });
  return { home, elsewhere, people, fields };
}
export type MethodWorld = Awaited<ReturnType<typeof createMethodWorld>>;

/** What the people of a world do with experiences. */
export function createExperienceDesk(t: TestApp, w: MethodWorld) {
  const as = async (personId: string | null) => (await t.as(personId)).methods.experiences;
  let methods = 0;
  return {
    as,

    /** "Prøvemetode 1" with the code "proeve-1", and so on. */
    newMethod(): Promise<string> {
      methods++;
      return publishTestMethod(t.platform, { code: `proeve-${methods}`, name: `Prøvemetode ${methods}` });
    },

    /** Shared by the author for the first municipality and handed in, unless told otherwise. */
    async start(
      methodId: string,
      values: Partial<ExperienceFieldsInput> = {},
      { submits = true, by = w.people.author }: { submits?: boolean; by?: string } = {},
    ): Promise<{ experienceId: string; revision: number }> {
      return (await as(by)).start({ methodId, fields: w.fields(values), submits, requestId: createId() });
    },

    /** Published by the reviewer, unless told otherwise. */
    async decide(
      { experienceId, revision }: { experienceId: string; revision: number },
      values: { decision?: "publish" | "decline"; reason?: string; by?: string; requestId?: string } = {},
    ): Promise<void> {
      const { by = w.people.reviewer, ...decision } = values;
      const usual = { decision: "publish", reason: "", requestId: createId() } as const;
      await (await as(by)).decide({ experienceId, revision, ...usual, ...decision });
    },

    published: async (methodId: string, by: string | null = null) =>
      (await (await as(by)).list({ methodId })).items,

    /** What was written down of an experience, oldest first. */
    trailOf: (experienceId: string) =>
      t.platform.db
        .selectFrom("audit_entries")
        .select(["action", "change"])
        .where("subject_id", "=", experienceId)
        .orderBy("id")
        .execute(),

    /** What somebody has been told since they looked last. */
    async told(personId: string) {
      await t.platform.outbox.deliverDue();
      const { items } = await (await t.as(personId)).notifications.list({ onlyUnread: true });
      await (await t.as(personId)).notifications.markRead({ ids: "all" });
      return items.map((item) => ({ kind: item.kind, subject: item.subject, href: item.href }));
    },
  };
}

/** An offer that says it uses a method, with a rate per day where one is given. Returns its id. */
export async function insertUsingOffer(
  { platform }: TestApp,
  code: string,
  {
    rateOere,
    period = {},
    ...values
  }: NonNullable<Parameters<typeof insertTestOffer>[1]> & {
    rateOere?: number;
    period?: { validFrom?: IsoDate; validTo?: IsoDate };
  } = {},
): Promise<string> {
  const offerId = await insertTestOffer(platform, values);
  const facts = [draftTestFact({ offerId, kind: "methods", value: { codes: [code] }, ...period })];
  const rate = { per: "day", budgetedOccupancyPercent: 97 } as const;
  if (rateOere !== undefined)
    facts.push(draftTestFact({ offerId, kind: "rate", value: { amountOere: rateOere, ...rate } }));
  await recordTestFacts(platform, facts);
  return offerId;
}

/** Somebody who says to know a method, as an expert unless told otherwise. Returns the id. */
export async function createMethodExpert(
  { platform }: TestApp,
  code: string,
  {
    level = "expert",
    ...values
  }: NonNullable<Parameters<typeof createTestPerson>[1]> & {
    level?: CompetenceLevel;
  } = {},
): Promise<string> {
  const id = await createTestPerson(platform, values);
  await platform.db
    .insertInto("competences")
    .values({ person_id: id, list: "method", code, level, confirmed_on: "2026-05-01" })
    .execute();
  return id;
}
