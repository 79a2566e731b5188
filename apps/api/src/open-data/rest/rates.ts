import { limits } from "@rammevaerk/contracts/limits";
import { type OpenRatePage, openRatePage, openRatesQuery } from "@rammevaerk/contracts/open-data";
import { cutPage, decodePageKey } from "../../platform/page-key.ts";
import { presentPublished } from "../../rates/index.ts";
import { type OpenRoute, openRoute } from "../open-route.ts";
import { listPublishedRates } from "../repository.ts";

export const rateRoutes: readonly OpenRoute[] = [
  openRoute({
    path: "/api/v1/rates",
    operationId: "listRates",
    tag: "Rates",
    summary: "Published rates, newest first, 25 at a time; `after` is the `nextKey` of the page before",
    query: openRatesQuery,
    answer: { schema: openRatePage },
    handle: async ({ platform: { db } }, { after, includeSuperseded = false, ...selection }) => {
      const [publishedAt, id] = decodePageKey(after, 2) ?? [];
      const rows = await listPublishedRates(db, {
        ...selection,
        includeSuperseded,
        after: publishedAt === undefined || id === undefined ? undefined : [publishedAt, id],
        most: limits.pageSize,
      });
      const page = cutPage(rows, limits.pageSize, (row) => [row.published_at ?? "", row.id]);
      const items = page.rows.map((row) => ({
        ...presentPublished(row),
        offer: { id: row.offer_id, name: row.offer_name },
        operator: { id: row.organisation_id, name: row.operator_name },
      }));
      return { items, nextKey: page.nextKey, total: null } satisfies OpenRatePage;
    },
  }),
];
