import { api } from "../platform/api/client.ts";
import { queryClient } from "../platform/api/query-client.ts";

/** The page of one calculation. */
export function calculationOptions(calculationId: string) {
  return api.rates.get.queryOptions({ calculationId });
}

/** After a change: everything about rates is fetched anew, and about offers, whose rates they are. */
export async function refreshRates(): Promise<void> {
  await Promise.all([
    queryClient.invalidateQueries({ queryKey: api.rates.pathKey() }),
    queryClient.invalidateQueries({ queryKey: api.offers.pathKey() }),
  ]);
}
