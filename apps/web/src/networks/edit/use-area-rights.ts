import type { NetworkDetail } from "@rammevaerk/contracts/networks";
import { isAdministrator } from "@rammevaerk/domain/accounts";
import { regions } from "@rammevaerk/domain/reference";
import { useSession } from "../../platform/session/session.ts";
import { foundingRegionIds } from "../may-found-networks.ts";
import type { AreaRights } from "./network-fields.tsx";

/**
 * What the reader may decide about where a network belongs, as the server's policy has it: whoever runs it may take in
 * more regions; only a region's own secretariat takes it out, and only an administrator makes it national or regional.
 */
export function useAreaRights(network: NetworkDetail): AreaRights {
  const session = useSession();
  const all = regions.map(({ id }): string => id);
  if (session === undefined || session === null) return { mayChooseKind: false, addable: [], removable: [] };
  if (isAdministrator(session.grants)) return { mayChooseKind: true, addable: all, removable: all };
  const own = foundingRegionIds(session);
  // What was ticked in this form and not saved yet may be taken out again.
  const notSaved = all.filter((id) => !network.regionIds.includes(id));
  return { mayChooseKind: false, addable: all, removable: [...own, ...notSaved] };
}
