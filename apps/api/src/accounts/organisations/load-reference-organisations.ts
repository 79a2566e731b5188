import type { Db } from "../../platform/db/connect.ts";
import { referenceOrganisations, referenceSuccessions } from "./reference-organisations.ts";
import { insertSuccessions } from "./repository.ts";
import { storeOrganisations } from "./store-organisations.ts";

/** Stores the organisations of the reference data and who succeeds whom. */
export async function loadReferenceOrganisations(tx: Db): Promise<void> {
  const idOfKey = await storeOrganisations(tx, referenceOrganisations, { isDemo: false });
  const idOf = (key: string): string => {
    const id = idOfKey.get(key);
    if (id === undefined) throw new Error(`no organisation has the key ${key}`);
    return id;
  };
  await insertSuccessions(
    tx,
    referenceSuccessions.map(({ predecessor, successor, onDate }) => ({
      predecessor_id: idOf(predecessor),
      successor_id: idOf(successor),
      on_date: onDate,
    })),
  );
}
