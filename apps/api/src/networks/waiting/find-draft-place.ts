/** Where a draft belongs: a question or post in a network, or a reply in a thread. */
export interface DraftPlace {
  readonly kind: "question" | "post" | "reply";
  /** Of the network, or for a reply of the thread. */
  readonly id: string;
}

const form = /^(question|post|reply):([\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})$/u;

/**
 * Answers what is being written at the place of a draft, as the web app names them; undefined for any other place.
 * @example findDraftPlace("reply:0190…") // { kind: "reply", id: "0190…" }
 */
export function findDraftPlace(place: string): DraftPlace | undefined {
  const [, kind, id] = form.exec(place) ?? [];
  return kind === undefined || id === undefined ? undefined : { kind: kind as DraftPlace["kind"], id };
}
