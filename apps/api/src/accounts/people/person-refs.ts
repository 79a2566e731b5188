import type { PersonRef } from "@rammevaerk/contracts/accounts";
import type { Clock } from "../../platform/clock.ts";
import type { Db } from "../../platform/db/connect.ts";
import { unbuilt } from "../unbuilt.ts";

export function listPersonRefs(
  _db: Db,
  _ids: readonly string[],
  _clock: Clock,
): Promise<Map<string, PersonRef>> {
  return unbuilt();
}
export function findPersonRef(_db: Db, _id: string, _clock: Clock): Promise<PersonRef | undefined> {
  return unbuilt();
}
