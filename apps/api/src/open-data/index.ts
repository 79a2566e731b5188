export { registerOpenData } from "./register-open-data.ts";
