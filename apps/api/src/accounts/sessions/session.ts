import type { Language } from "@rammevaerk/contracts/fields";
import type { Grant, Role } from "@rammevaerk/domain/accounts";
import { type Adapter, type DatabaseSession, type DatabaseUser, Lucia, TimeSpan } from "lucia";
import type { Actor } from "../../platform/actor.ts";
import { isoIn, isoNow } from "../../platform/clock.ts";
import type { Platform, RequestContext, SignedInContext } from "../../platform/context.ts";
import type { Db } from "../../platform/db/connect.ts";
import { hashSecret } from "../../platform/ids.ts";
import {
  deleteExpiredSessions,
  deleteSession,
  findSession,
  insertSession,
  prolongSession,
} from "./repository.ts";

declare module "lucia" {
  interface Register {
    Lucia: ReturnType<typeof createLucia>;
    DatabaseUserAttributes: PersonAttributes;
    DatabaseSessionAttributes: SessionAttributes;
  }
}

interface SessionAttributes {
  readonly createdAt: string;
  readonly lastSeenAt: string;
  readonly device: string;
}

interface PersonAttributes {
  readonly language: Language;
  readonly hasTwoFactor: boolean;
  readonly isDemo: boolean;
  readonly grants: readonly Grant[];
  readonly rolesRequiringTwoFactor: readonly Role[];
}

/** A session ends so many days after it was last used. */
export const sessionDays = 30;
const sessionSeconds = sessionDays * 24 * 60 * 60;
/** How exactly it is noted when a session was used, so that reading a page seldom writes. */
const seenSeconds = 60 * 60;

/**
 * The only place that knows Lucia. The browser holds the session's id in an HTTP-only cookie;
 * the database holds its SHA-256, so that a stolen copy of it signs nobody in.
 */
function createLucia(platform: Platform) {
  return new Lucia(createAdapter(platform), {
    sessionExpiresIn: new TimeSpan(sessionDays, "d"),
    sessionCookie: {
      name: "rammevaerk_session",
      attributes: { secure: platform.env.PUBLIC_URL.startsWith("https:"), sameSite: "lax", path: "/" },
    },
    getUserAttributes: (attributes) => attributes,
    getSessionAttributes: (attributes) => attributes,
  });
}

/** Lucia would end and prolong sessions by the system's time. Here both follow the platform's clock, so it is told that none ends. */
const never = new Date(8_640_000_000_000_000);

function createAdapter({ db, clock }: Platform): Adapter {
  return {
    async getSessionAndUser(secret) {
      const found = await findSession(db, hashSecret(secret), isoNow(clock));
      if (found === undefined) return [null, null];
      const session: DatabaseSession = {
        id: secret,
        userId: found.person_id,
        expiresAt: never,
        attributes: { createdAt: found.created_at, lastSeenAt: found.last_seen_at, device: found.device },
      };
      const person: DatabaseUser = {
        id: found.person_id,
        attributes: {
          language: found.language,
          hasTwoFactor: found.two_factor_since !== null,
          isDemo: found.is_demo === 1,
          grants: found.grants,
          rolesRequiringTwoFactor: found.roles_requiring_two_factor,
        },
      };
      return [session, person];
    },
    getUserSessions: () => Promise.resolve([]),
    setSession: (session) =>
      insertSession(db, {
        id: hashSecret(session.id),
        person_id: session.userId,
        expires_at: isoIn(clock, sessionSeconds),
        created_at: session.attributes.createdAt,
        last_seen_at: session.attributes.lastSeenAt,
        device: session.attributes.device,
      }),
    updateSessionExpiration: () => Promise.resolve(),
    deleteSession: (secret) => deleteSession(db, hashSecret(secret)),
    deleteUserSessions: () => Promise.resolve(),
    deleteExpiredSessions: () => Promise.resolve(),
  };
}

const luciaOf = new WeakMap<Platform, ReturnType<typeof createLucia>>();

function getLucia(platform: Platform): ReturnType<typeof createLucia> {
  const known = luciaOf.get(platform);
  if (known !== undefined) return known;
  const made = createLucia(platform);
  luciaOf.set(platform, made);
  return made;
}

/** Who a request comes from, and the cookie to send when the session was prolonged or is none. */
export interface Authentication {
  readonly actor: Actor | null;
  readonly cookie: string | null;
}

/**
 * Reads the session cookie of a request. A role that requires two-factor sign-in sleeps until it is set up,
 * and a demo person is nobody outside demo mode.
 */
export async function authenticate(
  platform: Platform,
  cookieHeader: string | undefined,
): Promise<Authentication> {
  const lucia = getLucia(platform);
  const secret = lucia.readSessionCookie(cookieHeader ?? "");
  if (secret === null) return { actor: null, cookie: null };
  const { session, user } = await lucia.validateSession(secret);
  if (session === null || (user.isDemo && !platform.env.DEMO)) {
    return { actor: null, cookie: lucia.createBlankSessionCookie().serialize() };
  }
  const sessionId = hashSecret(session.id);
  const isSeenLately = session.lastSeenAt > isoIn(platform.clock, -seenSeconds);
  if (!isSeenLately) await noteUse(platform, sessionId);
  const isAwake = (grant: Grant): boolean =>
    user.hasTwoFactor || !user.rolesRequiringTwoFactor.includes(grant.role);
  return {
    actor: { personId: user.id, sessionId, language: user.language, grants: user.grants.filter(isAwake) },
    cookie: isSeenLately ? null : lucia.createSessionCookie(session.id).serialize(),
  };
}

function noteUse({ db, clock }: Platform, sessionId: string): Promise<void> {
  return prolongSession(db, sessionId, { expiresAt: isoIn(clock, sessionSeconds), seenAt: isoNow(clock) });
}

/**
 * Signs a person in on the asking browser, and answers with the person as the one who acts.
 * The session's id is new each time, so that one planted in the browser before is worth nothing.
 */
export async function startSession(
  ctx: RequestContext,
  tx: Db,
  person: { readonly id: string; readonly language: Language },
): Promise<SignedInContext> {
  const now = isoNow(ctx.platform.clock);
  await deleteExpiredSessions(tx, now, person.id);
  const lucia = createLucia({ ...ctx.platform, db: tx });
  const session = await lucia.createSession(person.id, {
    createdAt: now,
    lastSeenAt: now,
    device: ctx.device,
  });
  ctx.setCookie(lucia.createSessionCookie(session.id).serialize());
  return {
    ...ctx,
    actor: { personId: person.id, sessionId: hashSecret(session.id), language: person.language, grants: [] },
  };
}

/** Takes the session's cookie back from the asking browser. */
export function forgetSessionCookie(ctx: RequestContext): void {
  ctx.setCookie(getLucia(ctx.platform).createBlankSessionCookie().serialize());
}
