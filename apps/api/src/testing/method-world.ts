import type { ExperienceFieldsInput } from "@rammevaerk/contracts/method-experiences";
import { createId } from "../platform/ids.ts";
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
