import { AppError } from "../platform/errors.ts";
import type { RatedOffer } from "./repository.ts";

/** A rate is for a year of which the offer is open at least a day. @throws AppError rate-offer-closed */
export function checkOfferOpen({ closedOn }: Pick<RatedOffer, "closedOn">, year: number): void {
  if (closedOn !== null && closedOn <= `${year}-01-01`) {
    throw new AppError("rate-offer-closed", { closedOn, year });
  }
}
