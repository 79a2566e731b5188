import { domainToUnicode } from "node:url";
import type {
  listOrganisationsInput,
  organisationDetail,
  organisationPage,
} from "@rammevaerk/contracts/accounts";
import { limits } from "@rammevaerk/contracts/limits";
import { findRegion, listMunicipalitiesOfRegion, regions } from "@rammevaerk/domain/reference";
import type { IsoDate } from "@rammevaerk/domain/time";
import type { z } from "zod";
import type { RequestContext } from "../../platform/context.ts";
import type { Db } from "../../platform/db/connect.ts";
import { AppError } from "../../platform/errors.ts";
import { foldText } from "../../platform/fold-text.ts";
import { cutPage, decodePageKey } from "../../platform/page-key.ts";
import { mayAdministerOrganisation } from "../policy.ts";
import type { OrganisationsTable } from "../tables.ts";
import { todayIn } from "../../platform/today.ts";
import { presentOrganisation } from "./presenter.ts";
import {
  countOrganisations,
  findOrganisation,
  listMailDomains,
  listOrganisationRows,
  listOrganisationsByIds,
  listSuccessions,
  type OrganisationFilter,
} from "./repository.ts";

const mostCounted = 1001;

/** Organisations that exist or are to come, by name in Danish order. Public: they are reference data. */
export async function listOrganisations(
  { platform: { db, clock } }: RequestContext,
  { text, kinds, regionId, after }: z.infer<typeof listOrganisationsInput>,
): Promise<z.infer<typeof organisationPage>> {
  const today = todayIn(clock);
  const filter: OrganisationFilter = {
    words: foldText(text ?? "")
      .split(" ")
      .filter((word) => word !== ""),
    kinds,
    region: regionId === undefined ? undefined : describeRegion(regionId, today),
    today,
  };
  const rows = await listOrganisationRows(db, filter, {
    after: decodePageKey(after, 2),
    size: limits.pageSize,
  });
  const page = cutPage(rows, limits.pageSize, (row) => [row.sort_name, row.id]);
  return {
    items: await present(db, page.rows, today),
    nextKey: page.nextKey,
    total: await countOrganisations(db, filter, mostCounted),
  };
}

/** What lies in a region today, with what lay in the regions that it succeeded. */
function describeRegion(regionId: string, today: IsoDate): NonNullable<OrganisationFilter["region"]> {
  const region = findRegion(regionId);
  if (region === undefined) return { ids: [], municipalityCodes: [] };
  const predecessors = regions.filter(
    ({ succeededBy, validTo }) => succeededBy === region.id && validTo !== undefined && validTo <= today,
  );
  return {
    ids: [region.id, ...predecessors.map(({ id }) => id)],
    municipalityCodes: listMunicipalitiesOfRegion(region.id, today).map(({ code }) => code),
  };
}

/** One organisation, whether it still exists or not; its mail domains for those who administer it. */
export async function getOrganisation(
  { platform: { db, clock }, actor }: RequestContext,
  { id }: { id: string },
): Promise<z.infer<typeof organisationDetail>> {
  const row = await findOrganisation(db, id);
  if (row === undefined) throw new AppError("not-found");
  const [view] = await present(db, [row], todayIn(clock));
  if (view === undefined) throw new AppError("not-found");
  const mayAdminister = actor !== null && mayAdministerOrganisation.may(actor, { id }) === true;
  return {
    ...view,
    mailDomains: mayAdminister
      ? (await listMailDomains(db, id)).map((domain) => domainToUnicode(domain))
      : null,
  };
}

async function present(
  db: Db,
  rows: readonly OrganisationsTable[],
  today: IsoDate,
): Promise<z.infer<typeof organisationPage>["items"]> {
  const successions = await listSuccessions(
    db,
    rows.map((row) => row.id),
  );
  const organisations = await listOrganisationsByIds(
    db,
    successions.flatMap((s) => [s.predecessor_id, s.successor_id]),
  );
  return rows.map((row) => presentOrganisation(row, { today, successions, organisations }));
}
