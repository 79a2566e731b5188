import { hsdsLinkTypes, hsdsProfile, hsdsVersion } from "@rammevaerk/domain/offers/hsds";
import { z } from "zod";
import { AppError } from "../../platform/errors.ts";
import { type OpenRoute, openRoute } from "../open-route.ts";

const about = z.object({ version: z.string(), profile: z.url(), openapi_url: z.url() });
const profile = z.object({
  description: z.string(),
  hsds_version: z.string(),
  /** JSON Merge Patches (RFC 7386) of the schemas of that name. */
  patches: z.array(z.object({ file: z.string(), url: z.url() })),
  /** What an attribute says by its `link_type`, and the taxonomy its term is from. */
  link_types: z.record(z.string(), z.string()),
});
const fileParams = z.object({ file: z.string().max(80) });

const description =
  "Danish offers (tilbud) as HSDS services: operators are organizations, departments are services at locations, rates are cost options in DKK, free places are capacities. " +
  "valid_to is the last day. Each fact has a metadata record that says who said it, of which day, and how fresh it is. The patches add fields and take none away.";

export const aboutRoutes: readonly OpenRoute[] = [
  openRoute({
    path: "/hsds/",
    operationId: "getHsds",
    tag: "HSDS",
    summary: "Which version and profile of HSDS this is",
    answer: { schema: about },
    handle: async ({ platform: { env } }) => ({
      version: hsdsVersion,
      profile: `${env.PUBLIC_URL}/hsds/profile`,
      openapi_url: `${env.PUBLIC_URL}/openapi.json`,
    }),
  }),
  openRoute({
    path: "/hsds/profile",
    operationId: "getHsdsProfile",
    tag: "HSDS",
    summary: "What the Danish profile adds to HSDS",
    answer: { schema: profile },
    handle: async ({ platform: { env } }) => ({
      description,
      hsds_version: hsdsVersion,
      patches: Object.keys(hsdsProfile).map((file) => ({
        file,
        url: `${env.PUBLIC_URL}/hsds/profile/${file}`,
      })),
      link_types: hsdsLinkTypes,
    }),
  }),
  openRoute({
    path: "/hsds/profile/{file}",
    operationId: "getHsdsProfilePatch",
    tag: "HSDS",
    summary: "A merge patch of one schema of HSDS",
    params: fileParams,
    isAboutOne: true,
    answer: { jsonSchema: { type: "object", properties: { properties: { type: "object" } } } },
    handle: async (_ctx, { file }) => {
      const patch = hsdsProfile[file];
      if (patch === undefined) throw new AppError("not-found");
      return patch;
    },
  }),
];
