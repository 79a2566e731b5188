import type { createOrganisationInput, organisationView } from "@rammevaerk/contracts/accounts";
import type { OrganisationKind } from "@rammevaerk/domain/accounts";
import { findRegion } from "@rammevaerk/domain/reference";
import type { z } from "zod";
import { audit } from "../../platform/audit.ts";
import type { SignedInContext } from "../../platform/context.ts";
import { inTransaction } from "../../platform/db/transaction.ts";
import { AppError } from "../../platform/errors.ts";
import { foldText } from "../../platform/fold-text.ts";
import { createId } from "../../platform/ids.ts";
import type { OrganisationsTable } from "../tables.ts";
import { todayIn } from "../../platform/today.ts";
import { presentOrganisation } from "./presenter.ts";
import { insertOrganisation } from "./repository.ts";

/** The kinds whose organisations come with the product, and only there. */
const referenceKinds: ReadonlySet<OrganisationKind> = new Set([
  "region",
  "municipality",
  "kkr",
  "joint-secretariat",
]);

/**
 * Adds an operator, institution or user organisation.
 * @throws AppError input-invalid for a kind that comes with the product, and for a region that there is not
 */
export async function createOrganisation(
  ctx: SignedInContext,
  { name, kind, regionId, cvr }: z.infer<typeof createOrganisationInput>,
): Promise<z.infer<typeof organisationView>> {
  if (referenceKinds.has(kind)) throw new AppError("input-invalid", {}, { kind: { code: "unknown-choice" } });
  if (regionId !== null && findRegion(regionId) === undefined) {
    throw new AppError("input-invalid", {}, { regionId: { code: "unknown-choice" } });
  }
  const today = todayIn(ctx.platform.clock);
  const id = createId();
  const row: OrganisationsTable = {
    id,
    key: `own:${id}`,
    kind,
    name,
    code: null,
    region_id: regionId,
    cvr,
    valid_from: today,
    valid_to: null,
    is_demo: 0,
    sort_name: foldText(name),
  };
  await inTransaction(ctx.platform.db, async (tx) => {
    await insertOrganisation(tx, row);
    await audit(ctx, tx, {
      action: "accounts.create-organisation",
      subject: { kind: "organisation", id },
      scope: { kind: "organisation", id },
      change: { kind, regionId },
    });
  });
  return presentOrganisation(row, { today, successions: [], organisations: new Map() });
}
