import { type Adapter, type DatabaseSession, type DatabaseUser, Lucia, TimeSpan } from "lucia";
import type { Grant, Role } from "@rammevaerk/domain/accounts";
import type { Language } from "@rammevaerk/contracts/fields";
import type { Actor } from "../platform/actor.ts";
import { isoNow } from "../platform/clock.ts";
import type { Platform, RequestContext } from "../platform/context.ts";
import { hashSecret } from "../platform/ids.ts";
import { deleteSession, deleteSessionsOf, findSession, insertSession, prolongSession } from "./repository.ts";

declare module "lucia" {
  interface Register {
    Lucia: ReturnType<typeof createLucia>;
    DatabaseUserAttributes: PersonAttributes;
    DatabaseSessionAttributes: SessionAttributes;
  }
}

interface SessionAttributes {
  readonly createdAt: string;
  readonly device: string;
}

interface PersonAttributes {
  readonly language: Language;
  readonly hasTwoFactor: boolean;
  readonly grants: readonly Grant[];
  readonly rolesRequiringTwoFactor: readonly Role[];
}

/** A session ends so many days after it was last used. */
export const sessionDays = 30;

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
  });
}

function createAdapter({ db, clock }: Platform): Adapter {
  return {
    async getSessionAndUser(secret) {
      const found = await findSession(db, hashSecret(secret), isoNow(clock));
      if (found === undefined) return [null, null];
      const session: DatabaseSession = {
        id: secret,
        userId: found.person_id,
        expiresAt: new Date(found.expires_at),
        attributes: { createdAt: found.created_at, device: found.device },
      };
      const person: DatabaseUser = {
        id: found.person_id,
        attributes: {
          language: found.language,
          hasTwoFactor: found.two_factor_since !== null,
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
        expires_at: session.expiresAt.toISOString(),
        created_at: session.attributes.createdAt,
        last_seen_at: session.attributes.createdAt,
        device: session.attributes.device,
      }),
    updateSessionExpiration: (secret, expiresAt) =>
      prolongSession(db, hashSecret(secret), { expiresAt: expiresAt.toISOString(), seenAt: isoNow(clock) }),
    deleteSession: (secret) => deleteSession(db, hashSecret(secret)),
    deleteUserSessions: (personId) => deleteSessionsOf(db, personId),
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

/** Who a request comes from, and the cookie to send when the session was prolonged. */
export interface Authentication {
  readonly actor: Actor | null;
  readonly cookie: string | null;
}

/** Reads the session cookie of a request. A role that requires two-factor sign-in sleeps until it is set up. */
export async function authenticate(
  platform: Platform,
  cookieHeader: string | undefined,
): Promise<Authentication> {
  const lucia = getLucia(platform);
  const secret = lucia.readSessionCookie(cookieHeader ?? "");
  if (secret === null) return { actor: null, cookie: null };
  const { session, user } = await lucia.validateSession(secret);
  if (session === null) return { actor: null, cookie: lucia.createBlankSessionCookie().serialize() };
  const awake = (grant: Grant): boolean =>
    user.hasTwoFactor || !user.rolesRequiringTwoFactor.includes(grant.role);
  return {
    actor: {
      personId: user.id,
      sessionId: hashSecret(session.id),
      language: user.language,
      grants: user.grants.filter(awake),
    },
    cookie: session.fresh ? lucia.createSessionCookie(session.id).serialize() : null,
  };
}

/** Signs a person in on the asking browser; a new id each time, so that an id planted before is worth nothing. */
export async function startSession(ctx: RequestContext, personId: string): Promise<{ sessionRef: string }> {
  const lucia = getLucia(ctx.platform);
  const session = await lucia.createSession(personId, {
    createdAt: isoNow(ctx.platform.clock),
    device: ctx.device,
  });
  ctx.setCookie(lucia.createSessionCookie(session.id).serialize());
  return { sessionRef: hashSecret(session.id) };
}

/** Ends the asking browser's session and takes its cookie back. */
export async function endOwnSession(ctx: RequestContext & { actor: Actor }): Promise<void> {
  await deleteSession(ctx.platform.db, ctx.actor.sessionId);
  ctx.setCookie(getLucia(ctx.platform).createBlankSessionCookie().serialize());
}
