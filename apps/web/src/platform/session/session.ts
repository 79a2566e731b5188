import type { Me } from "@rammevaerk/contracts/accounts";
import { useQuery } from "@tanstack/react-query";
import { api, client } from "../api/client.ts";
import { queryClient } from "../api/query-client.ts";
import { removeDraftsOf } from "../drafts/draft-store.ts";
import { changeLanguage, currentLanguage } from "../language/language.ts";
import { knownPerson, rememberPerson } from "./known-person.ts";
import { noteSignedIn, wasSignedIn } from "./session-hint.ts";

const meOptions = api.accounts.me.queryOptions();

/** Who is reading: a person, null for a visitor, undefined while the server has not answered. */
export function useSession(): Me | undefined {
  const query = useQuery(meOptions);
  if (query.data !== undefined) return query.data;
  return wasSignedIn() && !query.isError ? undefined : null;
}

/** Who is reading, for loaders. Asks the server once. */
export async function loadSession(): Promise<Me> {
  return queryClient.ensureQueryData(meOptions);
}

/** After a sign-in: learns who it is, and asks for everything anew with the new rights. */
export async function takeSession(): Promise<Me> {
  const me = await queryClient.fetchQuery({ ...meOptions, staleTime: 0 });
  await queryClient.invalidateQueries({ predicate: ({ queryHash }) => queryHash !== hashOfMe() });
  return me;
}

function hashOfMe(): string {
  return queryClient.getQueryCache().find(meOptions)?.queryHash ?? "";
}

/** Ends the session and forgets on this device what belongs to the person: what was fetched, and drafts. */
export async function signOut(): Promise<void> {
  await client.accounts.signOut.mutate();
  forgetPerson();
  location.assign("/");
}

function forgetPerson(): void {
  const person = knownPerson();
  if (person !== null) removeDraftsOf(person.id);
  rememberPerson(null);
  noteSignedIn(false);
  queryClient.clear();
}

/** Somebody ended sessions of this person. If it was this one, the page lets go of everything. */
export async function checkStillSignedIn(): Promise<void> {
  const me = await queryClient.fetchQuery({ ...meOptions, staleTime: 0 });
  if (me !== null) return;
  forgetPerson();
  location.assign("/");
}

/**
 * Keeps what follows from the session in step with it: the hint for the next start and the language of the account.
 * A page that was made for one person does not go on for another who signed in elsewhere in the same browser.
 */
export function followSession(): void {
  queryClient.getQueryCache().subscribe(({ type, query }) => {
    if (type !== "updated" || query.queryHash !== hashOfMe()) return;
    const me = query.state.data as Me | undefined;
    if (me === undefined) return;
    noteSignedIn(me !== null);
    const known = knownPerson();
    if (me === null || me.id === known?.id) return;
    if (known !== null) return location.reload();
    rememberPerson({ id: me.id, email: me.email });
    if (me.language !== currentLanguage()) void changeLanguage(me.language);
  });
}
