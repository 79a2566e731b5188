import { id } from "@rammevaerk/contracts/fields";
import { hsdsPageQuery } from "@rammevaerk/contracts/open-data";
import { type HsdsOrganization, writeHsdsOrganization } from "@rammevaerk/domain/offers/hsds";
import { z } from "zod";
import { findOperatorKind } from "../../offers/index.ts";
import { AppError } from "../../platform/errors.ts";
import { type OpenRoute, openRoute } from "../open-route.ts";
import { countOperators, findOperator, listOperators } from "../repository.ts";
import { presentPage, toSlice } from "./hsds-page.ts";
import { hsdsPageSchema, hsdsSchema } from "./hsds-schemas.ts";

type OperatorRow = NonNullable<Awaited<ReturnType<typeof findOperator>>>;

export const organizationRoutes: readonly OpenRoute[] = [
  openRoute({
    path: "/hsds/organizations",
    operationId: "listHsdsOrganizations",
    tag: "HSDS",
    summary: "Operators that run offers",
    query: hsdsPageQuery,
    answer: { jsonSchema: hsdsPageSchema("organization") },
    handle: async ({ platform: { db } }, input) => {
      const rows = await listOperators(db, toSlice(input));
      return presentPage(rows.flatMap(presentOperator), { ...input, total: await countOperators(db) });
    },
  }),
  openRoute({
    path: "/hsds/organizations/{id}",
    operationId: "getHsdsOrganization",
    tag: "HSDS",
    summary: "One operator",
    params: z.object({ id }),
    isAboutOne: true,
    answer: { jsonSchema: hsdsSchema("organization") },
    handle: async ({ platform: { db } }, input) => {
      const row = await findOperator(db, input.id);
      const [organization] = row === undefined ? [] : presentOperator(row);
      if (organization === undefined) throw new AppError("not-found");
      return organization;
    },
  }),
];

function presentOperator({
  id: operatorId,
  name,
  kind: organisationKind,
  cvr,
}: OperatorRow): HsdsOrganization[] {
  const kind = findOperatorKind(organisationKind);
  return kind === undefined
    ? []
    : [writeHsdsOrganization({ id: operatorId, name, kind, cvr: cvr ?? undefined })];
}
