import type { exportOffersQuery } from "@rammevaerk/contracts/open-data";
import type { IsoDate } from "@rammevaerk/domain/time";
import type { z } from "zod";
import { listFoundIds, toCriteria } from "../../offers/index.ts";
import type { Db } from "../../platform/db/connect.ts";
import { AppError } from "../../platform/errors.ts";
import { type LoadedOffer, loadOpenOffers } from "../load-open-offers.ts";

/** So few that nobody else waits long for a part. */
const atOnce = 50;
/** More than the country has; a program that wants all of them, and more often, asks page by page. */
const mostExported = 20_000;

/**
 * The offers that the list shows for the same choices, in its order, some at a time, so that an export is sent while it is made.
 * @throws AppError input-invalid before the first of them, where nothing can be asked for like that
 */
export async function* listExportedOffers(
  db: Db,
  { sort: order = "name", ...filter }: z.output<typeof exportOffersQuery>,
  today: IsoDate,
): AsyncGenerator<LoadedOffer[]> {
  const criteria = toCriteria(filter, today);
  let after: Awaited<ReturnType<typeof listFoundIds>>[number] | undefined;
  for (let exported = 0; exported < mostExported; exported += atOnce) {
    const found = await listFoundIds(db, criteria, { order, after, most: atOnce });
    const part = found.slice(0, atOnce);
    after = part.at(-1);
    const ids = part.map(([, id]) => id);
    if (ids.length > 0) yield await loadOpenOffers(db, ids, today);
    if (found.length <= atOnce) return;
  }
  throw new AppError("request-too-large");
}
