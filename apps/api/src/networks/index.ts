export { checkNoCprNumber, checkNoCprNumberInMarkdown } from "./check-citizen-protection.ts";
export { foundNetwork } from "./found-network.ts";
export { listRegionsWithin } from "./listing/region-succession.ts";
export { addMember } from "./membership/add-member.ts";
export { networksPersonalData } from "./personal-data.ts";
export type { NetworkScope } from "./policy.ts";
export { readableNetworks, visibleNetworks } from "./policy.ts";
export { registerNetworkDoors, startNetworks } from "./start-networks.ts";
export { presentTitle } from "./threads/present-title.ts";
