export { networksPersonalData } from "./personal-data.ts";
export { registerNetworkDoors, startNetworks } from "./start-networks.ts";
