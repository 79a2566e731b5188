import type { Logger } from "pino";
import type { Language } from "@rammevaerk/contracts/fields";
import type { SearchKind } from "@rammevaerk/contracts/search";
import type { Actor } from "./actor.ts";
import type { Clock } from "./clock.ts";
import type { Db } from "./db/connect.ts";
import type { Env } from "./env.ts";
import type { FileStore } from "./files.ts";
import type { Live } from "./live.ts";
import type { Mailer } from "./mail.ts";
import type { Outbox } from "./outbox.ts";
import type { PersonalDataHandlers } from "./personal-data.ts";

/** What the running server is made of; one per process, a new one per test. */
export interface Platform {
  readonly env: Env;
  readonly clock: Clock;
  readonly db: Db;
  readonly log: Logger;
  readonly outbox: Outbox;
  readonly mailer: Mailer;
  readonly live: Live;
  readonly files: FileStore;
  readonly personalData: PersonalDataHandlers;
  /** How many notifications wait for somebody who may still see what they are about; at most 100 are counted. */
  readonly countUnread: (db: Db, actor: Actor) => Promise<number>;
  /** The ids of the things of a kind that a text finds for a reader, best first; undefined when the text says nothing to look for. */
  readonly listMatching: (
    ctx: Pick<RequestContext, "platform" | "actor">,
    wanted: { readonly kind: SearchKind; readonly text: string },
  ) => Promise<string[] | undefined>;
  /** How mail about what somebody is in charge of can be turned off; absent when it is. */
  readonly findMailChoice: (platform: Platform, personId: string) => Promise<MailChoice | undefined>;
}

/** Somebody has mail of a kind turned on. */
export interface MailChoice {
  /** An address that turns it off with one click. */
  readonly unsubscribeUrl: string;
}

/** One call: who asks, from where, and a number to find it again in the log. */
export interface RequestContext {
  readonly platform: Platform;
  readonly actor: Actor | null;
  readonly requestId: string;
  /** The caller's network address, for limits only; never stored. */
  readonly address: string;
  /** A short description of the browser and device, for the list of sessions. */
  readonly device: string;
  /** The language of a visitor, or the actor's own choice. */
  readonly language: Language;
  /** Sets a cookie on the answer, in the form of a Set-Cookie header. */
  setCookie(header: string): void;
}

export interface SignedInContext extends RequestContext {
  readonly actor: Actor;
}
