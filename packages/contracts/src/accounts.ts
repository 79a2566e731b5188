import {
  competenceLevels,
  competenceLists,
  limitKinds,
  organisationKinds,
  roles,
  visibilities,
} from "@rammevaerk/domain/accounts";
import { z } from "zod";
import {
  day,
  email,
  id,
  instant,
  jobTitle,
  language,
  page,
  pageKey,
  personName,
  searchText,
} from "./fields.ts";
import { limits } from "./limits.ts";

export const competence = z.object({
  list: z.enum(competenceLists),
  code: z.string().min(1).max(80),
  level: z.enum(competenceLevels),
  confirmedOn: day,
});
export const visibility = z.enum(visibilities);
export const role = z.enum(roles);
export const limitKind = z.enum(limitKinds);
export const password = z.string().min(1).max(limits.password);
export const newPassword = z.string().min(12).max(limits.password);
export const oneTimeCode = z.string().trim().min(6).max(20);
/** A secret that came by mail or was printed at the first start. */
export const secretToken = z.string().min(20).max(200);

export const organisationRef = z.object({ id, name: z.string(), kind: z.enum(organisationKinds) });
export const personRef = z.object({
  id,
  name: z.string(),
  title: z.string(),
  organisation: z.string().nullable(),
});
export type PersonRef = z.infer<typeof personRef>;

export const grantView = z.object({
  id,
  person: personRef,
  role,
  limitKind,
  limitId: z.string(),
  limitName: z.string(),
  grantedAt: instant,
  grantedBy: z.string().nullable(),
  expiresAt: instant.nullable(),
});

/** Who I am, for the shell: null for a visitor. */
export const me = z
  .object({
    id,
    name: z.string(),
    email: z.string(),
    title: z.string(),
    language,
    isDemo: z.boolean(),
    organisations: z.array(organisationRef),
    grants: z.array(z.object({ role, limitKind, limitId: z.string(), limitName: z.string() })),
    /** Roles that are asleep until two-factor sign-in is set up. */
    rolesAwaitingTwoFactor: z.array(role),
    hasTwoFactor: z.boolean(),
    unreadNotifications: z.number().int(),
  })
  .nullable();
export type Me = z.infer<typeof me>;

/** What a visitor's browser needs to know of the installation. */
export const installation = z.object({
  isDemo: z.boolean(),
  needsFirstAdministrator: z.boolean(),
  demoPeople: z.array(
    z.object({
      name: z.string(),
      title: z.string(),
      organisation: z.string(),
      email: z.string(),
      password: z.string(),
      hint: z.object({ da: z.string(), en: z.string() }),
    }),
  ),
});

export const signInInput = z.object({ email, password });
export const signInResult = z.discriminatedUnion("status", [
  z.object({ status: z.literal("signed-in") }),
  z.object({ status: z.literal("second-factor-needed"), token: secretToken }),
]);
export const secondFactorInput = z.object({ token: secretToken, code: oneTimeCode });

export const signUpInput = z.object({
  email,
  name: personName,
  title: jobTitle,
  password: newPassword,
  organisationId: id,
  language,
});
export const tokenInput = z.object({ token: secretToken });
/** After confirming the address: in at once, or waiting for the organisation's administrator. */
export const confirmEmailResult = z.object({
  status: z.enum(["active", "waiting"]),
  organisation: z.string(),
});
export const requestPasswordResetInput = z.object({ email });
export const resetPasswordInput = z.object({ token: secretToken, password: newPassword });
export const changePasswordInput = z.object({ current: password, next: newPassword });

export const inviteInput = z.object({ email, organisationId: id, language });
export const invitation = z.object({ email: z.string(), organisation: z.string(), invitedBy: z.string() });
export const acceptInvitationInput = z.object({
  token: secretToken,
  name: personName,
  title: jobTitle,
  password: newPassword,
  language,
});
export const createFirstAdministratorInput = z.object({
  token: secretToken,
  email,
  name: personName,
  password: newPassword,
  language,
});

export const twoFactorStart = z.object({ secret: z.string(), uri: z.string() });
export const twoFactorConfirmInput = z.object({ code: oneTimeCode });
export const recoveryCodes = z.object({ codes: z.array(z.string()) });
export const endTwoFactorInput = z.object({ password });

export const sessionView = z.object({
  id: z.string(),
  device: z.string(),
  createdAt: instant,
  lastSeenAt: instant,
  isCurrent: z.boolean(),
});
export const sessionInput = z.object({ id: z.string().max(100) });

export const affiliationView = z.object({
  id,
  organisation: organisationRef,
  title: z.string(),
  validFrom: day,
  validTo: day.nullable(),
  status: z.enum(["waiting", "confirmed", "declined"]),
});

export const profile = z.object({
  id,
  name: z.string(),
  email: z.string(),
  title: z.string(),
  language,
  languages: z.array(z.string()),
  competences: z.array(competence),
  askMeAbout: z.string(),
  asksPerMonth: z.number().int(),
  asksThisMonth: z.number().int(),
  isNotNow: z.boolean(),
  visibility,
  affiliations: z.array(affiliationView),
});
export type Profile = z.infer<typeof profile>;
export const updateProfileInput = z.object({
  name: personName,
  title: jobTitle,
  language,
  languages: z.array(z.string().min(2).max(20)).max(12),
  competences: z.array(competence.omit({ confirmedOn: true })).max(60),
  askMeAbout: z.string().trim().max(limits.reason),
  asksPerMonth: z.number().int().min(0).max(60),
  isNotNow: z.boolean(),
  visibility,
});
export const setLanguageInput = z.object({ language });
/** Says that all competences still hold today. */
export const startAffiliationInput = z.object({ organisationId: id, title: jobTitle, validFrom: day });
export const endAffiliationInput = z.object({ affiliationId: id, validTo: day });

/** What another signed-in person may see of somebody: only what that person chose to show. */
export const personCard = personRef.extend({
  languages: z.array(z.string()),
  competences: z.array(competence),
  askMeAbout: z.string(),
  isAvailable: z.boolean(),
  sharedNetworks: z.array(z.object({ id, name: z.string() })),
});

export const organisationView = z.object({
  id,
  name: z.string(),
  kind: z.enum(organisationKinds),
  code: z.string().nullable(),
  regionId: z.string().nullable(),
  validFrom: day,
  validTo: day.nullable(),
  successors: z.array(organisationRef),
  predecessors: z.array(organisationRef),
  isDemo: z.boolean(),
});
export const organisationDetail = organisationView.extend({
  /** Only for those who may administer it. */
  mailDomains: z.array(z.string()).nullable(),
});
export const listOrganisationsInput = z.object({
  text: searchText.optional(),
  kinds: z.array(z.enum(organisationKinds)).optional(),
  regionId: z.string().max(40).optional(),
  after: pageKey.optional(),
});
export const organisationPage = page(organisationView);
export const createOrganisationInput = z.object({
  name: personName,
  kind: z.enum(organisationKinds),
  regionId: z.string().max(40).nullable(),
  cvr: z
    .string()
    .regex(/^\d{8}$/)
    .nullable(),
});
export const mailDomain = z
  .string()
  .trim()
  .toLowerCase()
  .regex(/^(?=.{4,253}$)([a-z0-9æøå](-?[a-z0-9æøå])*\.)+[a-z]{2,}$/);
export const setMailDomainsInput = z.object({ organisationId: id, domains: z.array(mailDomain).max(20) });

export const organisationPeopleInput = z.object({ organisationId: id, after: pageKey.optional() });
export const organisationPerson = z.object({
  affiliationId: id,
  person: personRef,
  email: z.string(),
  status: z.enum(["waiting", "confirmed"]),
  since: day,
});
export const organisationPeoplePage = page(organisationPerson);
export const answerAffiliationInput = z.object({ affiliationId: id, accept: z.boolean() });

export const grantRoleInput = z.object({
  personId: id,
  role,
  limitKind,
  limitId: z.string().min(1).max(80),
  expiresAt: instant.nullable(),
});
export const endGrantInput = z.object({ grantId: id });
export const listGrantsInput = z.object({
  limitKind,
  limitId: z.string().min(1).max(80),
  after: pageKey.optional(),
});
export const grantPage = page(grantView);
export const roleRequirement = z.object({ role, requiresTwoFactor: z.boolean() });

export const findPeopleInput = z.object({ text: searchText.min(2) });

export const deleteAccountInput = z.object({ password, posts: z.enum(["keep", "remove"]) });
/** All that is stored about a person, by capability; the shape is for people and machines to read, not for import. */
export const personalDataExport = z.object({
  exportedAt: instant,
  capabilities: z.record(z.string(), z.record(z.string(), z.unknown())),
});
