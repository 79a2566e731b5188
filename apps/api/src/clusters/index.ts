export { clustersPersonalData } from "./personal-data.ts";
