/** An expert who could be asked, as far as the choice goes. */
interface Candidate {
  readonly id: string;
  /** The server's proposal. */
  readonly isPicked: boolean;
}

/** What the asker has changed: true for those ticked by hand, false for those unticked. */
export type AskedChoices = Readonly<Record<string, boolean>>;

/**
 * Answers who will be asked: the server's proposal with the asker's own changes, at most `limit`, best match first.
 * A choice about somebody who is no longer among the candidates has no say.
 */
export function pickAsked(candidates: readonly Candidate[], choices: AskedChoices, limit: number): string[] {
  return candidates
    .filter(({ id, isPicked }) => choices[id] ?? isPicked)
    .slice(0, limit)
    .map(({ id }) => id);
}

/** The choices after one tick or untick. What equals the proposal is no choice, so that a new proposal counts again. */
export function chooseAsked(
  choices: AskedChoices,
  { id, isPicked }: Candidate,
  isAsked: boolean,
): AskedChoices {
  const { [id]: _before, ...others } = choices;
  return isAsked === isPicked ? others : { ...others, [id]: isAsked };
}
