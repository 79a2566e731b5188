/** The person whom this page has been shown to: still known after the session has run out, forgotten at sign-out. */
export interface KnownPerson {
  readonly id: string;
  readonly email: string;
}

let known: KnownPerson | null = null;

export function knownPerson(): KnownPerson | null {
  return known;
}

export function rememberPerson(person: KnownPerson | null): void {
  known = person;
}
