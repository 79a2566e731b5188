import { api } from "../../platform/api/client.ts";

/** An offer as its reporter sees it. */
export function deskOfferOptions(offerId: string) {
  return api.offers.desk.get.queryOptions({ offerId });
}

/** The operators whose offers the reader keeps up to date. */
export function deskOptions() {
  return api.offers.desk.list.queryOptions({});
}
