import { type Draft, findDraft, saveDraft } from "../../../platform/drafts/draft-store.ts";

/**
 * Takes over a draft from the server when it is newer than what this device has, so that the form finds it as its own.
 * `person` is an id.
 */
export function adoptDraft(person: string, place: string, fromServer: Draft): void {
  const own = findDraft(person, place, new Date());
  if (own === undefined || own.savedAt < fromServer.savedAt) saveDraft(person, place, fromServer);
}
