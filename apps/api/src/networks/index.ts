export { networksPersonalData } from "./personal-data.ts";
export { registerNetworkDoors, startNetworks } from "./start-networks.ts";
export { readableNetworks, visibleNetworks } from "./policy.ts";
export type { NetworkScope } from "./policy.ts";
export { presentTitle } from "./threads/present-title.ts";
