import { type Clock, isoNow } from "../../platform/clock.ts";
import type { RequestContext } from "../../platform/context.ts";
import type { Db } from "../../platform/db/connect.ts";
import { createId } from "../../platform/ids.ts";
import { listGrantHolders } from "../grants/hold-grant.ts";
import { notify } from "../notify.ts";
import type { AffiliationsTable } from "../tables.ts";
import { insertAffiliation } from "./repository.ts";

/** Stores that a person belongs to an organisation, or asks to; then those who answer are told. Answers the affiliation's id. */
export async function beginAffiliation(
  ctx: Pick<RequestContext, "platform">,
  tx: Db,
  affiliation: Omit<AffiliationsTable, "id" | "valid_to">,
): Promise<string> {
  const id = createId();
  await insertAffiliation(tx, { ...affiliation, id, valid_to: null });
  if (affiliation.status === "waiting") {
    await notify(ctx, tx, {
      kind: "affiliation-waiting",
      actorId: affiliation.person_id,
      about: { kind: "organisation", id: affiliation.organisation_id },
      cause: `affiliation-waiting:${id}`,
      personIds: await listAnsweringPeople(tx, ctx.platform.clock, affiliation.organisation_id),
    });
  }
  return id;
}

/** Who answers those who ask to belong to an organisation: its administrators, or where it has none, the administrators of all. */
async function listAnsweringPeople(tx: Db, clock: Clock, organisationId: string): Promise<string[]> {
  const at = isoNow(clock);
  const own = await listGrantHolders(tx, {
    role: "organisation-administrator",
    limitKind: "organisation",
    limitId: organisationId,
    at,
  });
  if (own.length > 0) return own;
  return listGrantHolders(tx, { role: "administrator", limitKind: "everything", limitId: "all", at });
}
