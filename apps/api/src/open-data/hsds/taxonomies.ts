import { id } from "@rammevaerk/contracts/fields";
import { hsdsPageQuery, hsdsTermsQuery } from "@rammevaerk/contracts/open-data";
import { findHsdsTerm, hsdsTaxonomies, hsdsTaxonomyTerms } from "@rammevaerk/domain/offers/hsds";
import { z } from "zod";
import { AppError } from "../../platform/errors.ts";
import { type OpenRoute, openRoute } from "../open-route.ts";
import { cutHsdsPage } from "./hsds-page.ts";
import { hsdsPageSchema, hsdsSchema } from "./hsds-schemas.ts";

const params = z.object({ id });

export const taxonomyRoutes: readonly OpenRoute[] = [
  openRoute({
    path: "/hsds/taxonomies",
    operationId: "listHsdsTaxonomies",
    tag: "HSDS",
    summary: "The code lists that offers are described with",
    query: hsdsPageQuery,
    answer: { jsonSchema: hsdsPageSchema("taxonomy") },
    handle: async (_ctx, input) => cutHsdsPage(hsdsTaxonomies, input),
  }),
  openRoute({
    path: "/hsds/taxonomies/{id}",
    operationId: "getHsdsTaxonomy",
    tag: "HSDS",
    summary: "One code list",
    params,
    isAboutOne: true,
    answer: { jsonSchema: hsdsSchema("taxonomy") },
    handle: async (_ctx, input) => found(hsdsTaxonomies.find((taxonomy) => taxonomy.id === input.id)),
  }),
  openRoute({
    path: "/hsds/taxonomy_terms",
    operationId: "listHsdsTaxonomyTerms",
    tag: "HSDS",
    summary: "The entries of the code lists",
    query: hsdsTermsQuery,
    answer: { jsonSchema: hsdsPageSchema("taxonomy_term") },
    handle: async (_ctx, input) => {
      const terms = hsdsTaxonomyTerms.filter(
        (term) =>
          (input.taxonomy_id === undefined || term.taxonomy_id === input.taxonomy_id) &&
          (input.parent_id === undefined || term.parent_id === input.parent_id) &&
          (!input.top_only || term.parent_id === undefined),
      );
      return cutHsdsPage(terms, input);
    },
  }),
  openRoute({
    path: "/hsds/taxonomy_terms/{id}",
    operationId: "getHsdsTaxonomyTerm",
    tag: "HSDS",
    summary: "One entry of a code list",
    params,
    isAboutOne: true,
    answer: { jsonSchema: hsdsSchema("taxonomy_term") },
    handle: async (_ctx, input) => found(findHsdsTerm(input.id)),
  }),
];

function found<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new AppError("not-found");
  return value;
}
