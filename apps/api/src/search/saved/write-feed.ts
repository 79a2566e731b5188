import { createHash } from "node:crypto";
import type { Language } from "@rammevaerk/contracts/fields";
import { id as uuid } from "@rammevaerk/contracts/fields";
import type { SearchKind } from "@rammevaerk/contracts/search";
import { findReceiver } from "../../accounts/index.ts";
import { isoNow } from "../../platform/clock.ts";
import type { Platform } from "../../platform/context.ts";
import { hashSecret } from "../../platform/ids.ts";
import { todayIn } from "../../platform/today.ts";
import { type AtomEntry, writeAtom } from "../../platform/write-atom.ts";
import { getAsker } from "../finding/find.ts";
import { toQuery } from "./change-saved.ts";
import { listNewestOf } from "./find-new.ts";
import { findSavedBySecret } from "./repository.ts";

const newest = 50;
const summaryLength = 300;

const kindNames: Readonly<Record<Language, Readonly<Record<SearchKind, string>>>> = {
  da: {
    method: "Metode",
    offer: "Tilbud",
    person: "Person",
    event: "Arrangement",
    network: "Netværk",
    thread: "Tråd",
    cluster: "Klynge",
    agreement: "Rammeaftale",
  },
  en: {
    method: "Method",
    offer: "Offer",
    person: "Person",
    event: "Event",
    network: "Network",
    thread: "Thread",
    cluster: "Cluster",
    agreement: "Framework agreement",
  },
};

/**
 * The feed behind a saved search's address, with what its person may find now. Undefined when there is no such address, or its
 * person has no account any more.
 */
export async function writeSavedFeed(platform: Platform, secret: string): Promise<string | undefined> {
  const { db, clock, env } = platform;
  const saved = await findSavedBySecret(db, hashSecret(secret));
  if (saved === undefined) return undefined;
  const person = await findReceiver(db, saved.person_id, isoNow(clock));
  if (person === undefined) return undefined;
  const { language, grants } = person;
  const actor = { personId: saved.person_id, sessionId: "", language, grants };
  const asker = await getAsker({ platform, actor });
  const rows = await listNewestOf(db, saved, { asker, most: newest });
  return writeAtom({
    selfUrl: `${env.PUBLIC_URL}/feeds/search/${secret}.atom`,
    title: saved.name,
    pageUrl: `${env.PUBLIC_URL}/soeg?${new URLSearchParams(toAddress(saved)).toString()}`,
    entries: rows.map(
      (row): AtomEntry => ({
        id: toUuid(row.kind, row.subject_id),
        title: row.title,
        updatedAt: row.first_seen_at,
        publishedAt: row.first_seen_at,
        url: env.PUBLIC_URL + row.href,
        category: { term: row.kind, label: kindNames[language][row.kind] },
        summary: row.body.slice(0, summaryLength),
      }),
    ),
    emptyAt: `${todayIn(clock)}T00:00:00.000Z`,
  });
}

/** The page of the search, in the words of its address. */
function toAddress(saved: Parameters<typeof toQuery>[0]): Record<string, string> {
  const { text, kind, regionId, targetGroup, age } = toQuery(saved);
  const address = { q: text, slags: kind, region: regionId, maalgruppe: targetGroup, opdateret: age };
  return Object.fromEntries(
    Object.entries(address).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}

/** An id for life of what may have a code instead of a UUID. */
function toUuid(kind: SearchKind, subjectId: string): string {
  if (uuid.safeParse(subjectId).success) return subjectId;
  const hash = createHash("sha256").update(`${kind} ${subjectId}`).digest("hex");
  return [
    hash.slice(0, 8),
    hash.slice(8, 12),
    `8${hash.slice(13, 16)}`,
    `8${hash.slice(17, 20)}`,
    hash.slice(20, 32),
  ].join("-");
}
