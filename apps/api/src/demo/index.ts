export { networks } from "./networks.ts";
export { organisations } from "./organisations.ts";
export { people } from "./people.ts";
export { threads } from "./threads.ts";
