import { createStore } from "../store/store.ts";
import { knownPerson } from "./known-person.ts";

/** Set while the dialog asks the reader to sign in again. */
export interface SignInRequest {
  /** Whom the page belongs to; another person's sign-in does not carry its calls on. */
  readonly email: string;
  readonly answer: (isSignedIn: boolean) => void;
}

export const signInRequest = createStore<SignInRequest | null>(null);

let asked: Promise<boolean> | undefined;

/**
 * Asks the reader to sign in over the page; several calls at once ask only once. A visitor is asked only for a change.
 *
 * @returns whether the reader is signed in as the same person again
 */
export function askToSignIn(isChange: boolean): Promise<boolean> {
  const person = knownPerson();
  if (person === null && !isChange) return Promise.resolve(false);
  asked ??= new Promise<boolean>((resolve) => {
    signInRequest.set({ email: person?.email ?? "", answer: resolve });
  }).finally(() => {
    asked = undefined;
    signInRequest.set(null);
  });
  return asked;
}
