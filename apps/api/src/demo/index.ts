export { networks } from "./networks.ts";
export { organisations } from "./organisations.ts";
export { people } from "./people.ts";
export { threads } from "./threads.ts";
export type {
  DemoNetwork,
  DemoOrganisation,
  DemoOrganisationKey,
  DemoPerson,
  DemoReply,
  DemoRole,
  DemoThread,
} from "./types.ts";
