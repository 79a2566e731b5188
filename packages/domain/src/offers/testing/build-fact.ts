import type { AnyFact, Fact, FactKind, FactValues } from "../fact.ts";

export const offerId = "0193c2f0-0000-7000-8000-000000000001";

/** A fact for tests, with everything that the test does not name filled in. */
export function buildFact<Kind extends FactKind>(
  kind: Kind,
  value: FactValues[Kind],
  rest: Partial<Omit<Fact, "kind" | "value">> = {},
): AnyFact {
  return {
    id: "fact-1",
    offerId,
    kind,
    key: "",
    value,
    source: "operator",
    validFrom: "2024-01-01",
    asOf: "2024-01-01",
    recordedAt: "2024-01-01T08:00:00.000Z",
    ...rest,
  } as AnyFact;
}
