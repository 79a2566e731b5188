import type { ChangedFact } from "@rammevaerk/contracts/offer-desk";
import type { OfferRefusal } from "@rammevaerk/domain/offers";

/** A refusal of the domain package on the wire; `describeOfferRefusal` has its sentence. */
export function presentRefusal({ code, path, value, limit }: OfferRefusal): ChangedFact["problems"][number] {
  return { code, path, value, limit: limit ?? null };
}
