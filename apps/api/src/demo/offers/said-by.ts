import type { AnyFactDraft, FactSource } from "@rammevaerk/domain/offers";
import type { IsoDate } from "@rammevaerk/domain/time";

/** Answers a fact as another source says it of a day; nobody has confirmed that. */
export function saidBy(fact: AnyFactDraft, source: FactSource, asOf: IsoDate): AnyFactDraft {
  const { confirmedOn: _on, confirmedBy: _by, ...unconfirmed } = fact;
  return { ...unconfirmed, source, asOf };
}
