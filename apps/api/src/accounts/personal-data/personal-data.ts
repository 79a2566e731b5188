import type { Db } from "../../platform/db/connect.ts";
import type { PersonalDataHandler } from "../../platform/personal-data.ts";
import { deleteAffiliationsOf, listAffiliations } from "../affiliations/repository.ts";
import { deleteGrantsOf } from "../grants/repository.ts";
import { getPersonRow } from "../people/get-person-row.ts";
import { readLanguages } from "../people/profile.ts";
import { deletePerson, listCompetences } from "../people/repository.ts";
import { deleteSessionsOf, listSessions } from "../sessions/repository.ts";
import { deleteTokensFor, deleteTokensOf } from "../tokens/repository.ts";
import { deleteRecoveryCodesOf } from "../two-factor/repository.ts";
import { deleteCompetencesOf, deleteMessagesAbout, listActionsOf, listAllGrantsOf } from "./repository.ts";

/** Before every moment that is stored: all sessions, whether they have expired or not. */
const ever = "";
/** After every organisation's succession: names as they are in the end. */
const atLast = "9999-12-31";

/** What accounts store about a person. It erases last, for all else refers to the person. */
export const accountsPersonalData: PersonalDataHandler = {
  async exportData(db, personId) {
    const person = await getPersonRow(db, personId);
    return {
      account: {
        id: person.id,
        email: person.email,
        createdAt: person.created_at,
        language: person.language,
        isDemo: person.is_demo === 1,
        twoFactorSince: person.two_factor_since,
      },
      profile: {
        name: person.name,
        title: person.title,
        languages: readLanguages(person.languages),
        askMeAbout: person.ask_me_about,
        asksPerMonth: person.asks_per_month,
        isNotNow: person.is_not_now === 1,
        visibility: person.visibility,
        competences: await listCompetences(db, personId),
      },
      affiliations: await exportAffiliations(db, personId),
      roles: await exportGrants(db, personId),
      sessions: (await listSessions(db, personId, ever)).map((session) => ({
        device: session.device,
        createdAt: session.created_at,
        lastSeenAt: session.last_seen_at,
        expiresAt: session.expires_at,
      })),
      actions: (await listActionsOf(db, personId)).map((entry) => ({
        at: entry.at,
        action: entry.action,
        subjectKind: entry.subject_kind,
        subjectId: entry.subject_id,
      })),
    };
  },

  async eraseData(tx, personId) {
    const { email } = await getPersonRow(tx, personId);
    await deleteSessionsOf(tx, personId);
    await deleteTokensOf(tx, personId);
    await deleteTokensFor(tx, email);
    await deleteRecoveryCodesOf(tx, personId);
    await deleteCompetencesOf(tx, personId);
    await deleteAffiliationsOf(tx, personId);
    await deleteGrantsOf(tx, personId);
    await deleteMessagesAbout(tx, { personId, email });
    await deletePerson(tx, personId);
    return { fileIds: [] };
  },
};

async function exportAffiliations(db: Db, personId: string): Promise<unknown[]> {
  return (await listAffiliations(db, [personId], atLast)).map((row) => ({
    organisation: row.name,
    title: row.title,
    validFrom: row.valid_from,
    validTo: row.valid_to,
    status: row.status,
  }));
}

async function exportGrants(db: Db, personId: string): Promise<unknown[]> {
  return (await listAllGrantsOf(db, personId)).map((row) => ({
    role: row.role,
    limitKind: row.limit_kind,
    limitId: row.limit_id,
    grantedAt: row.granted_at,
    expiresAt: row.expires_at,
    endedAt: row.ended_at,
  }));
}
