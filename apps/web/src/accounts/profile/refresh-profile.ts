import type { Profile } from "@rammevaerk/contracts/accounts";
import { api } from "../../platform/api/client.ts";
import { queryClient } from "../../platform/api/query-client.ts";

/** After a change of the own profile: takes the answer, and asks anew for what shows it. */
export async function refreshProfile(profile: Profile): Promise<void> {
  queryClient.setQueryData(api.accounts.getProfile.queryKey(), profile);
  await Promise.all([
    queryClient.invalidateQueries({ queryKey: api.accounts.me.queryKey() }),
    queryClient.invalidateQueries({ queryKey: api.accounts.getPerson.queryKey({ id: profile.id }) }),
    queryClient.invalidateQueries({ queryKey: api.networks.listExperts.pathKey() }),
  ]);
}
