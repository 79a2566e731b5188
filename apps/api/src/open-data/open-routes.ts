import { exportRoutes } from "./exports/export-routes.ts";
import { aboutRoutes } from "./hsds/about.ts";
import { organizationRoutes } from "./hsds/organizations.ts";
import { serviceRoutes } from "./hsds/services.ts";
import { taxonomyRoutes } from "./hsds/taxonomies.ts";
import { type OpenRoute, openRoute } from "./open-route.ts";
import { describeApi } from "./openapi/describe-api.ts";
import { codeListRoutes } from "./rest/code-lists.ts";
import { offerRoutes } from "./rest/offers.ts";
import { rateRoutes } from "./rest/rates.ts";

const description: OpenRoute = openRoute({
  path: "/openapi.json",
  operationId: "getOpenApi",
  tag: "About",
  summary: "This description, as OpenAPI 3.1",
  answer: { jsonSchema: { type: "object" } },
  handle: async ({ platform: { env } }) => describeApi(openRoutes, env.PUBLIC_URL),
});

/** Every door of the open API. `/openapi.json` is made from this list, and the server registers it. */
export const openRoutes: readonly OpenRoute[] = [
  ...aboutRoutes,
  ...serviceRoutes,
  ...organizationRoutes,
  ...taxonomyRoutes,
  ...offerRoutes,
  ...exportRoutes,
  ...rateRoutes,
  ...codeListRoutes,
  description,
];
