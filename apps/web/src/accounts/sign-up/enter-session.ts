import { knownPerson } from "../../platform/session/known-person.ts";
import { takeSession } from "../../platform/session/session.ts";

/**
 * Goes on as the person whom a link from a mail has just signed in. A page that was made for somebody else, signed in
 * here before, is left for the account's own.
 *
 * @returns whether the page can go on by itself
 */
export async function enterSession(): Promise<boolean> {
  if (knownPerson() !== null) {
    location.assign("/konto");
    return false;
  }
  await takeSession();
  return true;
}
