import type { OfferNeed, savedNeed } from "@rammevaerk/contracts/offers";
import type { z } from "zod";
import type { OfferNeedsTable } from "../tables.ts";

export function presentNeed({ id, name, need, created_at }: OfferNeedsTable): z.output<typeof savedNeed> {
  return { id, name, need: JSON.parse(need) as OfferNeed, createdAt: created_at };
}
