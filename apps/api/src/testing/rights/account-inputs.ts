import { createId, createSecret } from "../../platform/ids.ts";
import { insertTestSession } from "../people.ts";
import { type MakeInput, nothing } from "./make-input.ts";
import type { World } from "./world.ts";

const password = "korrekt hest batteri hæfteklamme";
const unknownToken: MakeInput = () => ({ token: createSecret() });
const organisation: MakeInput = ({ inside }) => ({ organisationId: inside.organisationId });
const profile = {
  name: "Ny Navnesen",
  title: "Fagperson",
  language: "da",
  languages: ["da"],
  competences: [],
  askMeAbout: "",
  asksPerMonth: 2,
  isNotNow: false,
  visibility: "signed-in",
};

async function withAffiliation({ t, inside, createPerson }: World, status: "waiting" | "confirmed") {
  const id = createId();
  const personId = await createPerson();
  await t.platform.db
    .insertInto("affiliations")
    .values({
      id,
      person_id: personId,
      organisation_id: inside.organisationId,
      title: "Fagperson",
      valid_from: "2026-01-01",
      valid_to: null,
      status,
    })
    .execute();
  return { id, personId };
}

/** Inputs for the procedures of accounts. */
export const accountInputs: Readonly<Record<string, MakeInput>> = {
  "accounts.signIn": () => ({ email: `${createId()}@test.example`, password }),
  "accounts.signInWithSecondFactor": () => ({ token: createSecret(), code: "123456" }),
  "accounts.signOut": nothing,
  "accounts.requestPasswordReset": () => ({ email: `${createId()}@test.example` }),
  "accounts.resetPassword": () => ({ token: createSecret(), password }),
  "accounts.changePassword": () => ({ current: "forkert", next: password }),
  "accounts.listSessions": nothing,
  "accounts.endSession": async ({ t }, actorId) => {
    const id = createSecret();
    if (actorId !== null) await insertTestSession(t.platform, { id, personId: actorId });
    return { id };
  },
  "accounts.endOtherSessions": nothing,
  "accounts.startTwoFactor": nothing,
  "accounts.confirmTwoFactor": () => ({ code: "123456" }),
  "accounts.endTwoFactor": () => ({ password: "forkert" }),
  "accounts.signUp": ({ inside }) => ({
    email: `${createId()}@test.example`,
    name: "Ny Navnesen",
    title: "",
    password,
    organisationId: inside.organisationId,
    language: "da",
  }),
  "accounts.confirmEmail": unknownToken,
  "accounts.getInvitation": unknownToken,
  "accounts.acceptInvitation": () => ({
    token: createSecret(),
    name: "Ny Navnesen",
    title: "",
    password,
    language: "da",
  }),
  "accounts.createFirstAdministrator": () => ({
    token: createSecret(),
    email: `${createId()}@test.example`,
    name: "Ny Navnesen",
    password,
    language: "da",
  }),
  "accounts.invite": ({ inside }) => ({
    email: `${createId()}@test.example`,
    organisationId: inside.organisationId,
    language: "da",
  }),
  "accounts.me": nothing,
  "accounts.installation": nothing,
  "accounts.getProfile": nothing,
  "accounts.updateProfile": () => profile,
  "accounts.confirmCompetences": nothing,
  "accounts.setLanguage": () => ({ language: "da" }),
  "accounts.startAffiliation": ({ inside }) => ({
    organisationId: inside.organisationId,
    title: "Fagperson",
    validFrom: "2026-11-01",
  }),
  "accounts.endAffiliation": async ({ t, inside }, actorId) => {
    const affiliationId = createId();
    if (actorId !== null) {
      await t.platform.db
        .insertInto("affiliations")
        .values({
          id: affiliationId,
          person_id: actorId,
          organisation_id: inside.organisationId,
          title: "Fagperson",
          valid_from: "2026-01-01",
          valid_to: null,
          status: "confirmed",
        })
        .execute();
    }
    return { affiliationId, validTo: "2026-11-20" };
  },
  "accounts.getPerson": ({ memberId }) => ({ id: memberId }),
  "accounts.findPeople": () => ({ text: "Person" }),
  "accounts.listOrganisations": () => ({}),
  "accounts.getOrganisation": ({ inside }) => ({ id: inside.organisationId }),
  "accounts.createOrganisation": () => ({
    name: "Botilbuddet Nyhøj",
    kind: "private-operator",
    regionId: "hovedstaden",
    cvr: null,
  }),
  "accounts.setMailDomains": ({ inside }) => ({ organisationId: inside.organisationId, domains: [] }),
  "accounts.listOrganisationPeople": organisation,
  "accounts.answerAffiliation": async (world) => ({
    affiliationId: (await withAffiliation(world, "waiting")).id,
    accept: true,
  }),
  "accounts.grantRole": async (world) => ({
    personId: (await withAffiliation(world, "confirmed")).personId,
    role: "economist",
    limitKind: "organisation",
    limitId: world.inside.organisationId,
    expiresAt: null,
  }),
  "accounts.endGrant": async (world) => {
    const { personId } = await withAffiliation(world, "confirmed");
    const limit = { limitKind: "organisation", limitId: world.inside.organisationId } as const;
    const caller = await world.as(world.administratorId);
    await caller.accounts.grantRole({ personId, role: "economist", ...limit, expiresAt: null });
    const grant = await world.t.platform.db
      .selectFrom("grants")
      .select("id")
      .where("person_id", "=", personId)
      .executeTakeFirstOrThrow();
    return { grantId: grant.id };
  },
  "accounts.listGrants": ({ inside }) => ({ limitKind: "organisation", limitId: inside.organisationId }),
  "accounts.listRoleRequirements": nothing,
  "accounts.setRoleRequirement": () => ({ role: "economist", requiresTwoFactor: false }),
  "accounts.exportMyData": nothing,
  "accounts.deleteAccount": () => ({ password: "forkert", posts: "keep" }),
};
